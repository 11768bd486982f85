package dev.wherefore.cli;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ListAssert;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON, read as the YAML it also is. */
final class Json {
    static final InstanceOfAssertFactory<List, ListAssert<Object>> LIST = InstanceOfAssertFactories.LIST;

    private Json() {}

    static Object of(String text) {
        return new Load(LoadSettings.builder().build()).loadFromString(text);
    }
}
