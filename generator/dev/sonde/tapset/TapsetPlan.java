package dev.sonde.tapset;

import dev.sonde.provider.Behavior.Firing;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Provider;
import dev.sonde.target.TapsetNames;
import java.util.List;
import java.util.Map;

/**
 * What a tapset is made of. Start with {@link #of(Provider)} and say what is otherwise.
 *
 * <pre>{@code
 * TapsetPlan plan = TapsetPlan.of(python).at(List.of(TapsetPlace.file("/usr/bin/python3.11")));
 * SystemTapTapset.of(plan).text();   // probe cpython.function.entry = process("/usr/bin/python3.11")…
 * }</pre>
 *
 * @param provider whose markers the aliases wrap
 * @param prefix the first words of the aliases
 * @param places where the markers are, in the order of preference
 * @param firstOnly whether only the first place counts that has the marker; else all that have it do
 * @param version a version for the file's name, or the empty string
 * @param license the license of the tapset as SPDX names it
 * @param sureArguments how many arguments a marker has everywhere, by its name; a parameter behind them is read only
 *     where it is. A marker that is not there has all its arguments everywhere.
 */
public record TapsetPlan(
        Provider provider,
        String prefix,
        List<TapsetPlace> places,
        boolean firstOnly,
        String version,
        String license,
        Map<String, Integer> sureArguments) {
    /** The license of Sonde's own tapsets. */
    public static final String LICENSE = "Apache-2.0";

    /** Keeps the collections from being changed. */
    public TapsetPlan {
        places = List.copyOf(places);
        sureArguments = Map.copyOf(sureArguments);
    }

    /** A tapset with the provider's own prefix and usual places. */
    public static TapsetPlan of(Provider provider) {
        return new TapsetPlan(
                provider,
                TapsetNames.prefix(provider.name()),
                UsualTapsetPlaces.of(provider),
                false,
                "",
                LICENSE,
                Map.of());
    }

    /** The same with markers in other places, all of them. */
    public TapsetPlan at(List<TapsetPlace> others) {
        return new TapsetPlan(provider, prefix, others, firstOnly, version, license, sureArguments);
    }

    /** The same, but only the first place counts that has a marker. */
    public TapsetPlan takingFirst() {
        return new TapsetPlan(provider, prefix, places, true, version, license, sureArguments);
    }

    /** The same with other first words of the aliases. */
    public TapsetPlan withPrefix(String words) {
        return new TapsetPlan(provider, words, places, firstOnly, version, license, sureArguments);
    }

    /** The same with a version in the file's name. */
    public TapsetPlan withVersion(String number) {
        return new TapsetPlan(provider, prefix, places, firstOnly, number, license, sureArguments);
    }

    /** The same with another license. */
    public TapsetPlan withLicense(String spdx) {
        return new TapsetPlan(provider, prefix, places, firstOnly, version, spdx, sureArguments);
    }

    /** The same with what is known of the number of arguments. */
    public TapsetPlan withSureArguments(Map<String, Integer> counts) {
        return new TapsetPlan(provider, prefix, places, firstOnly, version, license, counts);
    }

    /** The markers that get an alias: all but those that no version ever fires, which no binary has. */
    public List<Marker> markers() {
        return provider.markers().stream().filter(marker -> !isSilent(marker)).toList();
    }

    /** The file's name without its ending. No tapset that SystemTap or a program ships begins so. */
    String baseName() {
        return "sonde-" + prefix.replace('.', '-') + (version.isEmpty() ? "" : "-" + version);
    }

    private static boolean isSilent(Marker marker) {
        var behaviors = marker.facts().behaviors();
        return !behaviors.isEmpty() && behaviors.stream().allMatch(each -> each.firing() == Firing.SILENT);
    }
}
