package dev.sonde.provider;

import dev.sonde.provider.Behavior.Firing;
import dev.sonde.provider.ProviderDefinition.Remark;
import dev.sonde.provider.StructuredComment.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Understands the tags of structured comments; docs/catalogue.md describes them. */
final class CatalogueComments {

    private static final Set<String> PROVIDER_TAGS = Set.of("source", "switch", "executable", "library");
    private static final Set<String> MARKER_TAGS =
            Set.of("param", "length", "since", "until", "switch", "fires", "misses", "silent", "often");

    private final List<Remark> remarks;

    CatalogueComments(List<Remark> remarks) {
        this.remarks = remarks;
    }

    ProviderFacts provider(StructuredComment comment) {
        refuseOthers(comment, PROVIDER_TAGS, "provider");
        List<Place> places = comment.tags().stream()
                .flatMap(tag -> switch (tag.name()) {
                    case "executable" -> Stream.of(new Place(Place.Kind.EXECUTABLE, tag.value()));
                    case "library" -> Stream.of(new Place(Place.Kind.LIBRARY, tag.value()));
                    default -> Stream.empty();
                })
                .toList();
        return new ProviderFacts(comment.text(), comment.values("switch"), places, comment.values("source"));
    }

    MarkerFacts marker(StructuredComment comment) {
        refuseOthers(comment, MARKER_TAGS, "probe");
        List<Behavior> behaviors = new ArrayList<>();
        for (Tag tag : comment.tags()) {
            if (Set.of("fires", "misses", "silent").contains(tag.name())) {
                behavior(tag).ifPresent(behaviors::add);
            }
        }
        return new MarkerFacts(
                comment.text(),
                version(comment, "since"),
                version(comment, "until"),
                comment.values("switch"),
                behaviors,
                String.join(", ", comment.values("often")));
    }

    /** The parameters with the meaning and the kind of string that the comment gives them. */
    List<Parameter> parameters(StructuredComment comment, List<Parameter> declared) {
        for (String tag : List.of("param", "length")) {
            for (Tag about : comment.all(tag)) {
                if (declared.stream().noneMatch(p -> p.name().equals(about.word()))) {
                    remark(about, "There is no parameter " + about.word() + "; the tag is skipped.");
                }
            }
        }
        return declared.stream().map(p -> parameter(comment, p, declared)).toList();
    }

    private Parameter parameter(StructuredComment comment, Parameter plain, List<Parameter> declared) {
        String meaning = comment.about("param", plain.name()).map(Tag::rest).orElse(plain.meaning());
        Optional<Tag> length = comment.about("length", plain.name());
        if (length.isEmpty()) {
            return new Parameter(plain.name(), plain.type(), meaning);
        }
        String lengthName = length.get().rest();
        boolean fits =
                declared.stream().anyMatch(p -> p.name().equals(lengthName) && p.type() instanceof ParameterType.Int);
        if (!fits) {
            remark(length.get(), "There is no integer " + lengthName + " to be a length; the tag is skipped.");
            return new Parameter(plain.name(), plain.type(), meaning);
        }
        return new Parameter(plain.name(), new ParameterType.SizedString(lengthName), meaning);
    }

    private Optional<Behavior> behavior(Tag tag) {
        Optional<VersionRange> range = VersionRange.parse(tag.word());
        if (range.isEmpty()) {
            remark(tag, tag.word() + " is no range of versions; the tag is skipped.");
        }
        return range.map(
                versions -> new Behavior(Firing.valueOf(tag.name().toUpperCase(Locale.ROOT)), versions, tag.rest()));
    }

    private Optional<Version> version(StructuredComment comment, String name) {
        Optional<Tag> tag = comment.all(name).stream().findFirst();
        Optional<Version> version = tag.map(Tag::value).flatMap(Version::parse);
        if (tag.isPresent() && version.isEmpty()) {
            remark(tag.get(), tag.get().value() + " is no version; the tag is skipped.");
        }
        return version;
    }

    private void refuseOthers(StructuredComment comment, Set<String> known, String what) {
        for (Tag tag : comment.tags()) {
            if (!known.contains(tag.name())) {
                remark(tag, "A " + what + "'s comment has no tag @" + tag.name() + "; it is skipped.");
            }
        }
    }

    private void remark(Tag tag, String sentence) {
        remarks.add(new Remark(tag.line(), 1, sentence));
    }
}
