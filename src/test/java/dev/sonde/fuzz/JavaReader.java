package dev.sonde.fuzz;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import dev.sonde.fuzz.Token.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Cuts Java with the compiler's own parser: each node of the tree is a token, with the name or the value that it has. */
final class JavaReader extends TreeScanner<@Nullable Void, @Nullable Void> {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, Locale.ROOT, null);

    private final List<Token> tokens = new ArrayList<>();

    private JavaReader() {}

    /** All in one run of the compiler, which costs little more than one. */
    static List<List<Token>> read(List<String> texts) {
        DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        texts.forEach(text -> sources.add(new Source(sources.size(), text)));
        JavacTask task = (JavacTask) COMPILER.getTask(null, FILES, faults, List.of(), null, sources);
        List<List<Token>> tokens = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                JavaReader reader = new JavaReader();
                reader.scan(unit, null);
                tokens.add(reader.tokens);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var fault : faults.getDiagnostics()) {
            throw new AssertionError(fault + "\n" + ((Source) fault.getSource()).text);
        }
        return tokens;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(int number, String text) {
            super(URI.create("string:///Text" + number + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignore) {
            return text;
        }
    }

    @Override
    public @Nullable Void scan(@Nullable Tree node, @Nullable Void nothing) {
        if (node != null) {
            tokens.add(token(node));
        }
        return super.scan(node, null);
    }

    /** Its name is one token, with its dots. */
    @Override
    public @Nullable Void visitPackage(PackageTree node, @Nullable Void nothing) {
        return null;
    }

    // The tree's own text has what is not ASCII escaped.
    private static String dotted(ExpressionTree name) {
        return name instanceof MemberSelectTree member
                ? dotted(member.getExpression()) + "." + member.getIdentifier()
                : ((IdentifierTree) name).getName().toString();
    }

    private static Token token(Tree node) {
        if (node instanceof LiteralTree literal) {
            return new Token(Kind.STRING, String.valueOf(literal.getValue()));
        } else if (node instanceof IdentifierTree identifier) {
            return new Token(Kind.WORD, identifier.getName().toString());
        } else if (node instanceof MemberSelectTree member) {
            return new Token(Kind.WORD, member.getIdentifier().toString());
        } else if (node instanceof MethodTree method) {
            return new Token(Kind.WORD, method.getName().toString());
        } else if (node instanceof VariableTree variable) {
            return new Token(Kind.WORD, variable.getName().toString());
        } else if (node instanceof ClassTree type) {
            return new Token(Kind.WORD, type.getSimpleName().toString());
        } else if (node instanceof PackageTree own) {
            return new Token(Kind.WORD, dotted(own.getPackageName()));
        }
        return Token.sign(node.getKind().toString());
    }
}
