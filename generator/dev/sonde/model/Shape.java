package dev.sonde.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a node's record is made of, so that one walk and one rewrite serve all records. */
public final class Shape {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final List<String> names = new ArrayList<>();
    private final MethodHandle[] accessors;
    private final boolean[] mayHoldNodes;
    private final MethodHandle[] children;
    private final MethodHandle constructor;

    private Shape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        accessors = new MethodHandle[components.length];
        mayHoldNodes = new boolean[components.length];
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            for (int i = 0; i < components.length; i++) {
                names.add(components[i].getName());
                accessors[i] = lookup.unreflect(components[i].getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                mayHoldNodes[i] = mayHoldNodes(components[i].getGenericType());
            }
            children = IntStream.range(0, accessors.length)
                    .filter(i -> mayHoldNodes[i])
                    .mapToObj(i -> accessors[i])
                    .toArray(MethodHandle[]::new);
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.unreflectConstructor(type.getDeclaredConstructor(types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a node must be a public record: " + type.getName(), e);
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

    private static @Nullable Object value(MethodHandle accessor, Object node) {
        try {
            return accessor.invokeExact(node);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** Hands over each child of a node, in the order of the components. */
    public static void forEachChild(Node node, Consumer<Node> visitor) {
        for (MethodHandle child : of(node).children) {
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
            return (Node) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
