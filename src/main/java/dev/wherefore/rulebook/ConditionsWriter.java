package dev.wherefore.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Writes the {@link Conditions} of a goal: the test of each class that Drools compiled a condition into becomes a method,
 * instruction by instruction, so that what is run is what Drools compiled.
 */
final class ConditionsWriter {
    private static final String PARENT = Type.getInternalName(Conditions.class);
    private static final String TEST = "test";
    private static final String TEST_TYPE = "(ILjava/lang/Object;Ljava/lang/Object;)Z";
    private static final String[] THROWS = {"java/lang/Exception"};

    private final String name;
    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final List<String> types = new ArrayList<>();

    private ConditionsWriter(String name) {
        this.name = name;
    }

    /**
     * The class file.
     *
     * @param name       of the class, with slashes
     * @param predicates the names of Drools' classes; the first is condition 0
     * @param compiled   class files by their path
     */
    static byte[] write(String name, Iterable<String> predicates, Map<String, byte[]> compiled) {
        return new ConditionsWriter(name).write(predicates, compiled);
    }

    private byte[] write(Iterable<String> predicates, Map<String, byte[]> compiled) {
        out.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, null, PARENT, null);
        constructor();
        for (var predicate : predicates) {
            var path = predicate.replace('.', '/');
            var reader = new ClassReader(compiled.get(path + ".class"));
            int before = types.size();
            reader.accept(new Test(path), ClassReader.SKIP_DEBUG);
            if (types.size() != before + 1) throw unexpected(predicate, "it has no test, or several");
        }
        dispatcher();
        out.visitEnd();
        return out.toByteArray();
    }

    private void constructor() {
        var code = out.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, PARENT, "<init>", "()V", false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Calls the method of a number. */
    private void dispatcher() {
        var code = out.visitMethod(Opcodes.ACC_PUBLIC, TEST, TEST_TYPE, null, THROWS);
        code.visitCode();
        var cases = new Label[types.size()];
        for (int i = 0; i < cases.length; i++) cases[i] = new Label();
        var none = new Label();
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitTableSwitchInsn(0, cases.length - 1, none, cases);
        for (int i = 0; i < cases.length; i++) {
            code.visitLabel(cases[i]);
            code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
            code.visitVarInsn(Opcodes.ALOAD, 0);
            int argument = 2;
            for (var type : Type.getArgumentTypes(types.get(i))) {
                code.visitVarInsn(Opcodes.ALOAD, argument++);
                code.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
            }
            code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, name, TEST + i, types.get(i), false);
            code.visitInsn(Opcodes.IRETURN);
        }
        code.visitLabel(none);
        code.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        code.visitTypeInsn(Opcodes.NEW, "java/lang/IndexOutOfBoundsException");
        code.visitInsn(Opcodes.DUP);
        code.visitVarInsn(Opcodes.ILOAD, 1);
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/IndexOutOfBoundsException", "<init>", "(I)V", false);
        code.visitInsn(Opcodes.ATHROW);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static IllegalStateException unexpected(String predicate, String what) {
        return new IllegalStateException("the compiled condition '" + predicate + "' is not as expected: " + what);
    }

    /** Takes the test out of a class that Drools compiled. */
    private final class Test extends ClassVisitor {
        private final String predicate;

        Test(String predicate) {
            super(Opcodes.ASM9);
            this.predicate = predicate;
        }

        @Override
        public MethodVisitor visitMethod(int access, String called, String type, String generic, String[] thrown) {
            // The bridge takes objects and calls the one that takes the fact.
            if (!called.equals(TEST) || (access & Opcodes.ACC_BRIDGE) != 0) return null;
            int arguments = Type.getArgumentTypes(type).length;
            if (arguments < 1 || arguments > 2) throw unexpected(predicate, "it takes " + arguments + " arguments");
            var copy = out.visitMethod(Opcodes.ACC_PRIVATE, TEST + types.size(), type, null, THROWS);
            types.add(type);
            return new Copy(predicate, copy);
        }
    }

    /** Copies a test, which must not need anything of the class it stood in. */
    private static final class Copy extends MethodVisitor {
        private final String predicate;

        Copy(String predicate, MethodVisitor copy) {
            super(Opcodes.ASM9, copy);
            this.predicate = predicate;
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            if (variable == 0) throw unexpected(predicate, "it needs its own instance");
            super.visitVarInsn(opcode, variable);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String type) {
            refuse(owner);
            super.visitFieldInsn(opcode, owner, field, type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String type, boolean ofInterface) {
            refuse(owner);
            super.visitMethodInsn(opcode, owner, method, type, ofInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
            throw unexpected(predicate, "it makes a call that is linked when it is run");
        }

        @Override
        public void visitFrame(int type, int locals, Object[] local, int stacked, Object[] stack) {
            if (type == Opcodes.F_FULL) throw unexpected(predicate, "its frames name its own class");
            super.visitFrame(type, locals, local, stacked, stack);
        }

        private void refuse(String owner) {
            if (owner.equals(predicate)) throw unexpected(predicate, "it needs its own class");
        }
    }
}
