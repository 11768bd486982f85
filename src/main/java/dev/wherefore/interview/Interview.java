package dev.wherefore.interview;

import dev.wherefore.document.InvalidDocumentException;
import dev.wherefore.document.Node;
import dev.wherefore.document.Place;
import dev.wherefore.profile.Profile;
import dev.wherefore.verdict.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A conversation with a candidate at one of its points: what is known so far, and the question that settles most of what
 * is open. An answer, a skip or a step back gives the interview at another point. Immutable.
 *
 * <p>It ends: no question is asked twice, and no answer adds more than a few entries to ask about.
 */
public final class Interview {
    private final Inquiry inquiry;
    private final Standing standing;
    private final Set<String> skipped;
    private final Set<String> answered;
    private final Judgements judgements;
    private final Interview previous;
    private final Settled settled;
    private final List<Ask> open;
    private final Optional<Ask> next;

    private Interview(
            Inquiry inquiry,
            Standing standing,
            Set<String> answered,
            Set<String> skipped,
            Judgements judgements,
            Interview previous,
            Settled settled) {
        this.inquiry = inquiry;
        this.standing = standing;
        this.answered = Set.copyOf(answered);
        this.skipped = Set.copyOf(skipped);
        this.judgements = judgements;
        this.previous = previous;
        this.settled = settled;
        var done = new HashSet<>(answered);
        done.addAll(skipped);
        open = OpenQuestions.of(standing, inquiry.vocabulary(), judgements, done);
        next = new NextQuestion(inquiry, standing, judgements == Judgements.ANSWERED, last()).of(open);
    }

    /** The path that was asked for before; null at the beginning. */
    private String last() {
        return previous == null ? null : previous.next.map(Ask::path).orElse(null);
    }

    /** The beginning of an interview with what is known already. */
    public static Interview begin(Inquiry inquiry, Profile profile) {
        return new Interview(
                inquiry, inquiry.standing(profile), Set.of(), Set.of(), Judgements.LATER, null, Settled.NOTHING);
    }

    /** The question that settles most; empty when nothing is left that the candidate could be asked. */
    public Optional<Ask> next() {
        return next;
    }

    /**
     * The questions that are open now, in the order of the law; the next one is among them. An answer can close some and
     * open others, such as those about an entry that there is.
     */
    public List<Ask> open() {
        return open;
    }

    /** What is known, and what it comes to. */
    public Standing standing() {
        return standing;
    }

    public Profile profile() {
        return standing.profile();
    }

    /** What the last answer settled; nothing after a skip or a step back. */
    public Settled settled() {
        return settled;
    }

    /** How many questions were answered. */
    public int answered() {
        return answered.size();
    }

    /** How many questions were skipped. */
    public int skipped() {
        return skipped.size();
    }

    /** Whether judgements could be answered now: they are all that some verdicts wait for, or all that is left to ask. */
    public boolean offersJudgements() {
        if (judgements != Judgements.LATER || next.isPresent() || standing.isFinal()) return false;
        return judging().next().isPresent();
    }

    /** This interview, asking for judgements too. */
    public Interview judging() {
        return with(Judgements.ANSWERED);
    }

    /** This interview with the judgements left to whoever judges: it asks for whatever could do without them. */
    public Interview withoutJudgements() {
        return with(Judgements.DECLINED);
    }

    private Interview with(Judgements other) {
        return new Interview(inquiry, standing, answered, skipped, other, previous, Settled.NOTHING);
    }

    /**
     * The interview after an answer to the next question, as a person types it.
     *
     * @throws InvalidDocumentException when the answer is not valid; the question is still the next one
     */
    public Interview answer(String text) throws InvalidDocumentException {
        var ask = next.orElseThrow();
        var value = AnswerText.read(ask.shape(), text);
        var fault = AnswerText.fault(ask.shape(), value, text.strip());
        if (fault != null) {
            throw new InvalidDocumentException(Place.of(ask.path()), fault, "write " + ask.expected());
        }
        return answer(value);
    }

    /**
     * The interview after an answer to the next question, as a profile states it.
     *
     * @throws InvalidDocumentException when the answer is not valid; the question is still the next one
     */
    public Interview answer(Node value) throws InvalidDocumentException {
        var ask = next.orElseThrow();
        var changed = inquiry.with(profile(), ask, value);
        var after = inquiry.standing(changed);
        return new Interview(
                inquiry, after, and(answered, ask.path()), skipped, judgements, this, Settled.between(standing, after));
    }

    /** This interview with some questions left open, whenever they would come. */
    public Interview skipping(Collection<String> paths) {
        if (paths.isEmpty()) return this;
        var more = new HashSet<>(skipped);
        more.addAll(paths);
        return new Interview(inquiry, standing, answered, more, judgements, previous, Settled.NOTHING);
    }

    /** The interview after the next question is left open. */
    public Interview skip() {
        var path = next.orElseThrow().path();
        return new Interview(inquiry, standing, answered, and(skipped, path), judgements, this, Settled.NOTHING);
    }

    /** The interview before the last answer or skip; empty at the beginning. */
    public Optional<Interview> back() {
        return Optional.ofNullable(previous);
    }

    private static Set<String> and(Set<String> some, String more) {
        var all = new HashSet<>(some);
        all.add(more);
        return all;
    }

    /** The verdicts to be settled, as they stand. */
    public List<Verdict> verdicts() {
        return standing.settling();
    }
}
