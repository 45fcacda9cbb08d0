package dev.sonde.fuzz;

import dev.sonde.generate.BindingsGenerator;
import dev.sonde.provider.Behavior;
import dev.sonde.provider.Marker;
import dev.sonde.provider.MarkerFacts;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import dev.sonde.provider.Provider;
import dev.sonde.provider.ProviderFacts;
import dev.sonde.provider.VersionRange;
import dev.sonde.tapset.DTraceLibrary;
import dev.sonde.tapset.SystemTapTapset;
import dev.sonde.tapset.TapsetPlace;
import dev.sonde.tapset.TapsetPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where text of a provider's definition, or of whoever orders a tapset, enters tapsets and bindings. */
enum CataloguePlace implements Place {
    PROVIDER,
    PROVIDER_MEANING,
    PROVIDER_SWITCH,
    MARKER,
    MARKER_MEANING,
    MARKER_SWITCH,
    MARKER_BEHAVIOR,
    MARKER_OFTEN,
    PARAMETER,
    PARAMETER_MEANING,
    POINTER_TYPE,
    LENGTH,
    PREFIX,
    FILE,
    LIBRARY,
    LICENSE,
    PACKAGE;

    @Override
    public List<Form> forms() {
        return switch (this) {
            case PREFIX, LICENSE -> Form.TAPSETS;
            // D's libraries name no files.
            case FILE, LIBRARY -> List.of(Form.TAPSET);
            case MARKER_OFTEN -> List.of(Form.JAVA);
            case MARKER_SWITCH, MARKER_BEHAVIOR -> List.of(Form.TAPSET, Form.JAVA);
            case PACKAGE -> List.of(Form.JAVA);
            default -> List.of(Form.TAPSET, Form.D_LIBRARY, Form.JAVA);
        };
    }

    @Override
    public String print(Form form, String text) {
        Provider provider = provider(text);
        if (form == Form.JAVA) {
            return BindingsGenerator.generate(provider, at(PACKAGE, text, "a.b"))
                    .text();
        }
        TapsetPlan plan = TapsetPlan.of(provider)
                .withPrefix(at(PREFIX, text, this == PROVIDER ? text : "own"))
                .at(places(text))
                .withLicense(at(LICENSE, text, "MIT"));
        return (form == Form.TAPSET ? SystemTapTapset.of(plan) : DTraceLibrary.of(plan)).text();
    }

    @Override
    public boolean isName() {
        return switch (this) {
            case PROVIDER, MARKER, PARAMETER, LENGTH, PREFIX, PACKAGE -> true;
            default -> false;
        };
    }

    @Override
    public boolean givesNames() {
        return isName();
    }

    private Provider provider(String text) {
        String name = at(PROVIDER, text, "own");
        String length = at(LENGTH, text, "length");
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter(
                at(PARAMETER, text, "first"), new ParameterType.CString(), at(PARAMETER_MEANING, text, "a string")));
        parameters.add(new Parameter("second", new ParameterType.Pointer(at(POINTER_TYPE, text, "struct a *"))));
        parameters.add(new Parameter("third", new ParameterType.SizedString(length)));
        parameters.add(new Parameter(length, new ParameterType.Int(32, true)));
        Behavior behavior = new Behavior(
                Behavior.Firing.MISSES,
                VersionRange.parse("3.11").orElseThrow(),
                at(MARKER_BEHAVIOR, text, "A reason."));
        MarkerFacts facts = new MarkerFacts(
                at(MARKER_MEANING, text, "It fires. Then it does not."),
                Optional.empty(),
                Optional.empty(),
                List.of(at(MARKER_SWITCH, text, "Build it so.")),
                List.of(behavior),
                at(MARKER_OFTEN, text, "each call"));
        Marker marker = new Marker(name, at(MARKER, text, "mark"), parameters, facts);
        return new Provider(
                name,
                List.of(marker),
                new ProviderFacts(
                        at(PROVIDER_MEANING, text, "A program."),
                        List.of(at(PROVIDER_SWITCH, text, "Build it so.")),
                        List.of(),
                        List.of()));
    }

    private List<TapsetPlace> places(String text) {
        String file = this == FILE ? "/opt/" + text : "/usr/bin/own";
        return List.of(
                this == LIBRARY ? new TapsetPlace(file, text) : TapsetPlace.file(file),
                TapsetPlace.file("/usr/bin/other"));
    }

    private String at(CataloguePlace place, String text, String plain) {
        return this == place ? text : plain;
    }
}
