package dev.wherefore.role;

import dev.wherefore.profile.Catalogue;
import java.util.List;

/** A certification in force. */
record CertificationAsk(String id) implements Ask {
    CertificationAsk {
        Ask.requireCode(id);
    }

    @Override
    public String key() {
        return "certification." + id;
    }

    @Override
    public String name(Catalogue catalogue) {
        var term = catalogue.certifications().get(id);
        return (term == null ? id : term.title()) + " in force";
    }

    @Override
    public String statement() {
        return "holds " + id;
    }

    @Override
    public List<Figure> figures() {
        return List.of();
    }

    @Override
    public String pattern(String id) {
        return "Certification( id == \"" + this.id + "\", inForce == true )";
    }
}
