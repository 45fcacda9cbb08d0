package dev.sonde.lower.dtrace;

import dev.sonde.lower.Rewrite;
import dev.sonde.model.Expression;
import dev.sonde.model.Expression.IntLiteral;
import dev.sonde.model.StringFunction.Concatenation;
import dev.sonde.model.StringFunction.IndexOf;
import dev.sonde.model.StringFunction.Substring;

/** What is computed from strings, as D gets it right. */
final class DStrings {
    private final DTraceVersion version;
    private final StringRoom room;

    DStrings(DTraceVersion version, StringRoom room) {
        this.version = version;
        this.room = room;
    }

    Rewrite addTo(Rewrite rewrite) {
        if (version == DTraceVersion.LINUX_2_0) {
            rewrite.on(IndexOf.class, this::index);
        }
        return rewrite.before(Concatenation.class, DStrings::fromTheLeft).before(Substring.class, DStrings::counted);
    }

    private IndexOf index(IndexOf node) {
        return new IndexOf(searchable(node.text()), searchable(node.part()));
    }

    // It finds nothing in a string that it has not kept, but at its beginning.
    private Expression searchable(Expression text) {
        return StringRoom.isComputed(text) ? room.kept(text) : text;
    }

    // What is put together from the left leaves no string waiting for the next.
    private static Concatenation fromTheLeft(Concatenation node) {
        Concatenation turned = node;
        while (turned.right() instanceof Concatenation right) {
            turned = new Concatenation(new Concatenation(turned.left(), right.left()), right.right());
        }
        return turned;
    }

    // D counts the bytes of a string in 32 bits.
    private static Substring counted(Substring node) {
        return new Substring(node.text(), counted(node.start()), counted(node.length()));
    }

    private static Expression counted(Expression bytes) {
        boolean large = bytes instanceof IntLiteral literal && literal.value() > Integer.MAX_VALUE;
        return large ? new IntLiteral(Integer.MAX_VALUE) : bytes;
    }
}
