package dev.sonde.bindings;

import dev.sonde.dsl.IntValue;
import dev.sonde.dsl.MarkerPoint;
import dev.sonde.dsl.StringValue;
import dev.sonde.provider.Marker;
import dev.sonde.provider.Parameter;
import dev.sonde.provider.ParameterType;
import java.util.List;

/** The markers of the provider python. */
public final class Python {
    /** The provider's name. */
    public static final String PROVIDER = "python";

    private Python() {}

    /** The marker function-entry. */
    public static FunctionEntry functionEntry() {
        return new FunctionEntry();
    }

    /** The marker function-return. */
    public static FunctionReturn functionReturn() {
        return new FunctionReturn();
    }

    /** The marker line. */
    public static Line line() {
        return new Line();
    }

    /** The marker gc-start. */
    public static GcStart gcStart() {
        return new GcStart();
    }

    /** The marker gc-done. */
    public static GcDone gcDone() {
        return new GcDone();
    }

    /** The marker import-find-load-start. */
    public static ImportFindLoadStart importFindLoadStart() {
        return new ImportFindLoadStart();
    }

    /** The marker import-find-load-done. */
    public static ImportFindLoadDone importFindLoadDone() {
        return new ImportFindLoadDone();
    }

    /** The marker audit. */
    public static Audit audit() {
        return new Audit();
    }

    /** The marker function-entry. */
    public static final class FunctionEntry extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER,
                "function__entry",
                List.of(
                        new Parameter("filename", new ParameterType.CString()),
                        new Parameter("funcname", new ParameterType.CString()),
                        new Parameter("lineno", new ParameterType.Int(32, true))));

        FunctionEntry() {
            super(MARKER);
        }

        /** The parameter filename. */
        public StringValue filename() {
            return string("filename");
        }

        /** The parameter funcname. */
        public StringValue funcname() {
            return string("funcname");
        }

        /** The parameter lineno. */
        public IntValue lineno() {
            return integer("lineno");
        }
    }

    /** The marker function-return. */
    public static final class FunctionReturn extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER,
                "function__return",
                List.of(
                        new Parameter("filename", new ParameterType.CString()),
                        new Parameter("funcname", new ParameterType.CString()),
                        new Parameter("lineno", new ParameterType.Int(32, true))));

        FunctionReturn() {
            super(MARKER);
        }

        /** The parameter filename. */
        public StringValue filename() {
            return string("filename");
        }

        /** The parameter funcname. */
        public StringValue funcname() {
            return string("funcname");
        }

        /** The parameter lineno. */
        public IntValue lineno() {
            return integer("lineno");
        }
    }

    /** The marker line. */
    public static final class Line extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER,
                "line",
                List.of(
                        new Parameter("filename", new ParameterType.CString()),
                        new Parameter("funcname", new ParameterType.CString()),
                        new Parameter("lineno", new ParameterType.Int(32, true))));

        Line() {
            super(MARKER);
        }

        /** The parameter filename. */
        public StringValue filename() {
            return string("filename");
        }

        /** The parameter funcname. */
        public StringValue funcname() {
            return string("funcname");
        }

        /** The parameter lineno. */
        public IntValue lineno() {
            return integer("lineno");
        }
    }

    /** The marker gc-start. */
    public static final class GcStart extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER, "gc__start", List.of(new Parameter("generation", new ParameterType.Int(32, true))));

        GcStart() {
            super(MARKER);
        }

        /** The parameter generation. */
        public IntValue generation() {
            return integer("generation");
        }
    }

    /** The marker gc-done. */
    public static final class GcDone extends MarkerPoint {
        private static final Marker MARKER =
                new Marker(PROVIDER, "gc__done", List.of(new Parameter("collected", new ParameterType.Int(64, true))));

        GcDone() {
            super(MARKER);
        }

        /** The parameter collected. */
        public IntValue collected() {
            return integer("collected");
        }
    }

    /** The marker import-find-load-start. */
    public static final class ImportFindLoadStart extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER,
                "import__find__load__start",
                List.of(new Parameter("modulename", new ParameterType.CString())));

        ImportFindLoadStart() {
            super(MARKER);
        }

        /** The parameter modulename. */
        public StringValue modulename() {
            return string("modulename");
        }
    }

    /** The marker import-find-load-done. */
    public static final class ImportFindLoadDone extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER,
                "import__find__load__done",
                List.of(
                        new Parameter("modulename", new ParameterType.CString()),
                        new Parameter("found", new ParameterType.Int(32, true))));

        ImportFindLoadDone() {
            super(MARKER);
        }

        /** The parameter modulename. */
        public StringValue modulename() {
            return string("modulename");
        }

        /** The parameter found. */
        public IntValue found() {
            return integer("found");
        }
    }

    /** The marker audit. */
    public static final class Audit extends MarkerPoint {
        private static final Marker MARKER = new Marker(
                PROVIDER,
                "audit",
                List.of(
                        new Parameter("event", new ParameterType.CString()),
                        new Parameter("data", new ParameterType.Pointer("void *"))));

        Audit() {
            super(MARKER);
        }

        /** The parameter event. */
        public StringValue event() {
            return string("event");
        }

        /** The parameter data. */
        public IntValue data() {
            return pointer("data");
        }
    }
}
