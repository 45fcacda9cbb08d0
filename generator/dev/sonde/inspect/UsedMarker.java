package dev.sonde.inspect;

import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A marker as a script uses it.
 *
 * @param marker the marker as the script knows it
 * @param parameters the names of the parameters that the script reads
 */
public record UsedMarker(Marker marker, Set<String> parameters) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the marker has no such parameter
     */
    public UsedMarker {
        parameters = Set.copyOf(parameters);
        for (String name : parameters) {
            if (marker.parameter(name).isEmpty()) {
                throw new IllegalArgumentException("Marker " + marker.name() + " has no parameter " + name);
            }
        }
    }

    /** The places of the parameters that are read; a sized string needs its length too. */
    List<Integer> indexes() {
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < marker.parameters().size(); i++) {
            if (isRead(marker.parameters().get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private boolean isRead(Parameter parameter) {
        return parameters.contains(parameter.name())
                || marker.parameters().stream()
                        .filter(p -> parameters.contains(p.name()))
                        .anyMatch(p -> p.type() instanceof ParameterType.SizedString sized
                                && sized.lengthParameter().equals(parameter.name()));
    }
}
