package dev.wherefore.cli;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ListAssert;
import org.assertj.core.api.MapAssert;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON, read as the YAML it also is. */
final class Json {
    static final InstanceOfAssertFactory<List, ListAssert<Object>> LIST = InstanceOfAssertFactories.LIST;

    static final InstanceOfAssertFactory<Map, MapAssert<Object, Object>> MAP = InstanceOfAssertFactories.MAP;

    private Json() {}

    static Object of(String text) {
        return new Load(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .build())
                .loadFromString(text);
    }
}
