package dev.sonde.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a node's record is made of, so that one walk and one rewrite serve all records.
 *
 * <p>Plain reflection reads and makes the records. Method handles are no faster here, and the code that the JVM builds for
 * them took a third of a short program's time.
 */
public final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<String> names = new ArrayList<>();
    private final Method[] accessors;
    private final boolean[] mayHoldNodes;
    private final Method[] children;
    private final Constructor<?> constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = new Method[components.length];
        mayHoldNodes = new boolean[components.length];
        List<Method> holders = new ArrayList<>();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            names.add(components[i].getName());
            types[i] = components[i].getType();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            mayHoldNodes[i] = mayHoldNodes(components[i].getGenericType());
            if (mayHoldNodes[i]) {
                holders.add(accessors[i]);
            }
        }
        children = holders.toArray(Method[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a node must be a record: " + type.getName(), e);
        }
    }

    private static boolean mayHoldNodes(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && mayHoldNodes(list.getActualTypeArguments()[0]);
        }
        return !(type instanceof Class<?> known) || Node.class.isAssignableFrom(known);
    }

    /** The shape of a node's record. */
    public static Shape of(Node node) {
        return of(node.getClass());
    }

    /** The shape of a record. */
    public static Shape of(Class<?> record) {
        return SHAPES.get(record);
    }

    /** The names of its components in their order. */
    public List<String> names() {
        return names;
    }

    /** The value of a component of a node of this shape. */
    public @Nullable Object value(Object node, int component) {
        return value(accessors[component], node);
    }

    private static @Nullable Object value(Method accessor, Object node) {
        try {
            return accessor.invoke(node);
        } catch (ReflectiveOperationException e) {
            throw fault(e);
        }
    }

    /** Hands over each child of a node, in the order of the components. */
    public static void forEachChild(Node node, Consumer<Node> visitor) {
        for (Method child : of(node).children) {
            Object value = value(child, node);
            if (value instanceof Node one) {
                visitor.accept(one);
            } else if (value instanceof List<?> list) {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Node one) {
                        visitor.accept(one);
                    }
                }
            }
        }
    }

    /** Hands over a node and all below it, the node first. */
    public static void walk(Node node, Consumer<Node> visitor) {
        new Walk(visitor).accept(node);
    }

    /** Whether a node or one below it is wanted. */
    public static boolean has(Node root, Predicate<Node> wanted) {
        boolean[] found = {false};
        walk(root, node -> found[0] |= wanted.test(node));
        return found[0];
    }

    private record Walk(Consumer<Node> visitor) implements Consumer<Node> {
        @Override
        public void accept(Node node) {
            visitor.accept(node);
            forEachChild(node, this);
        }
    }

    /** Whether two nodes say the same, whichever lines of Java made them. */
    public static boolean same(Node left, Node right) {
        if (left.getClass() != right.getClass()) {
            return false;
        }
        Shape shape = of(left);
        for (int i = 0; i < shape.accessors.length; i++) {
            if (!sameValue(shape.value(left, i), shape.value(right, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameValue(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Node leftNode && right instanceof Node rightNode) {
            return same(leftNode, rightNode);
        }
        if (left instanceof List<?> leftList && right instanceof List<?> rightList) {
            boolean same = leftList.size() == rightList.size();
            for (int i = 0; same && i < leftList.size(); i++) {
                same = sameValue(leftList.get(i), rightList.get(i));
            }
            return same;
        }
        return left instanceof Origin ? right instanceof Origin : Objects.equals(left, right);
    }

    /**
     * A node with other children; the same node when no child changed.
     *
     * <p>A child in a list that becomes a {@link Sequence} is replaced by the sequence's parts.
     */
    public static Node mapChildren(Node node, UnaryOperator<Node> change) {
        Shape shape = of(node);
        Object[] values = null;
        for (int i = 0; i < shape.accessors.length; i++) {
            if (!shape.mayHoldNodes[i]) {
                continue;
            }
            Object value = shape.value(node, i);
            Object mapped = mapValue(value, change);
            if (mapped != value) {
                values = values == null ? shape.values(node) : values;
                values[i] = mapped;
            }
        }
        return values == null ? node : shape.create(values);
    }

    private Object[] values(Node node) {
        Object[] values = new Object[accessors.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(node, i);
        }
        return values;
    }

    private static @Nullable Object mapValue(@Nullable Object value, UnaryOperator<Node> change) {
        if (value instanceof Node child) {
            return change.apply(child);
        }
        return value instanceof List<?> list ? mapList(list, change) : value;
    }

    private static List<?> mapList(List<?> list, UnaryOperator<Node> change) {
        List<Object> mapped = null;
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            Object result = element instanceof Node child ? change.apply(child) : element;
            if (result != element && mapped == null) {
                mapped = new ArrayList<>(list.size());
                mapped.addAll(list.subList(0, i));
            }
            if (mapped != null) {
                if (result instanceof Sequence sequence) {
                    mapped.addAll(sequence.parts());
                } else {
                    mapped.add(result);
                }
            }
        }
        return mapped == null ? list : mapped;
    }

    private Node create(Object[] values) {
        try {
            return (Node) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw fault(e);
        }
    }

    private static RuntimeException fault(ReflectiveOperationException fault) {
        if (fault.getCause() instanceof RuntimeException ofRecord) {
            return ofRecord;
        }
        return new IllegalStateException("a node must be a public record", fault);
    }
}
