package dev.sonde.dsl;

import dev.sonde.model.KernelEvent;
import dev.sonde.model.KernelFact;
import dev.sonde.model.PointValue.EventFact;
import dev.sonde.model.SystemPoint;
import dev.sonde.model.SystemPoint.KernelEventPoint;

/** Something that happens in the kernel, and the giver of what it tells. */
abstract class EventPoint implements ProbePoint {
    private final SystemPoint point;

    EventPoint(KernelEvent event) {
        this.point = new KernelEventPoint(event);
    }

    @Override
    public final SystemPoint point() {
        return point;
    }

    final IntValue fact(KernelFact fact) {
        return new IntValue(new EventFact(Origins.here(), point, fact));
    }
}
