package dev.sonde.generate;

import dev.sonde.dsl.Script;
import dev.sonde.model.Point.MarkerPoint;
import dev.sonde.model.Shape;
import dev.sonde.target.Target;
import dev.sonde.target.Targets;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the markers of the scripts are.
 *
 * @param target the place, or null for the usual one
 * @param provider the one provider that it is the place of, or null for every provider of a script
 */
public record Placement(@Nullable Target target, @Nullable String provider) {
    /** Every provider where it usually is. */
    public static final Placement USUAL = new Placement(null, null);

    /** The targets of a script. */
    public Targets of(Script script) {
        Targets targets = Targets.usual();
        if (target != null) {
            for (String each : providers(script)) {
                targets = provider == null || provider.equals(each) ? targets.with(each, target) : targets;
            }
        }
        return targets;
    }

    /** The providers whose markers a script watches, in the order of the alphabet. */
    public static Set<String> providers(Script script) {
        Set<String> providers = new TreeSet<>();
        Shape.walk(script.model(), node -> {
            if (node instanceof MarkerPoint point) {
                providers.add(point.marker().provider());
            }
        });
        return providers;
    }
}
