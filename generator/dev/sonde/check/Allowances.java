package dev.sonde.check;

import dev.sonde.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Warnings that somebody means, each with the reason.
 *
 * @param all in the order in which they were given
 */
public record Allowances(List<Allowance> all) {
    /** Nothing is allowed. */
    public static final Allowances NONE = new Allowances(List.of());

    /**
     * One warning that is meant.
     *
     * @param id the rule's id: {@code SONDE-601}
     * @param reason why it is meant
     * @param at the line of Java, or {@link Origin#UNKNOWN}
     */
    public record Allowance(String id, String reason, Origin at) {}

    /** Copies the list. */
    public Allowances {
        all = List.copyOf(all);
    }

    /** These and one more. */
    public Allowances with(String id, String reason, Origin at) {
        return plus(new Allowances(List.of(new Allowance(id, reason, at))));
    }

    /** These and others. */
    public Allowances plus(Allowances others) {
        return new Allowances(
                Stream.concat(all.stream(), others.all.stream()).distinct().toList());
    }

    /** What is wrong with the allowances themselves: an id that is no warning's, a reason that says nothing. */
    public List<Diagnostic> faults() {
        List<Diagnostic> faults = new ArrayList<>();
        for (Allowance each : all) {
            Optional<Rule> rule = Rule.byId(each.id());
            if (rule.isEmpty() || rule.get().severity() == Severity.ERROR) {
                faults.add(new Diagnostic(
                        Rule.ALLOWANCE_WRONG,
                        "What is allowed, " + Diagnostic.quote(each.id()) + ", is "
                                + (rule.isEmpty() ? "no rule of Sonde." : "an error and no warning."),
                        each.at(),
                        "Give the id of a warning, such as SONDE-601."));
            } else if (each.reason().isBlank()) {
                faults.add(new Diagnostic(
                        Rule.ALLOWANCE_WRONG,
                        "The warning " + each.id() + " is allowed without a reason.",
                        each.at(),
                        "Say why it is meant."));
            }
        }
        return faults;
    }

    /** The diagnostics that are not allowed; an error always stays. */
    public List<Diagnostic> without(List<Diagnostic> diagnostics) {
        Set<String> ids = all.stream().map(Allowance::id).collect(Collectors.toSet());
        return diagnostics.stream()
                .filter(each -> each.severity() == Severity.ERROR
                        || !ids.contains(each.rule().id()))
                .toList();
    }

    /** A warning for each allowance that none of these diagnostics needs. */
    public List<Diagnostic> unused(List<Diagnostic> diagnostics) {
        Set<String> given = diagnostics.stream().map(each -> each.rule().id()).collect(Collectors.toSet());
        return all.stream()
                .filter(each -> !given.contains(each.id()))
                .map(each -> new Diagnostic(
                        Rule.ALLOWANCE_UNUSED,
                        "The warning " + each.id() + " is allowed, and nothing gives it.",
                        each.at(),
                        "Leave the allowance out."))
                .toList();
    }

    /** Those of warnings that the script alone decides, before any dialect is asked. */
    public Allowances ofScripts() {
        return of(Rule::isOfScripts);
    }

    /** Those of warnings that only a dialect gives. */
    public Allowances ofDialects() {
        return of(Rule::isOfDialects);
    }

    private Allowances of(Predicate<Rule> kind) {
        return new Allowances(all.stream()
                .filter(each -> Rule.byId(each.id()).filter(kind).isPresent())
                .toList());
    }
}
