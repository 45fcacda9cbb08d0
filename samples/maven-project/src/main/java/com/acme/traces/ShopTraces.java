package com.acme.traces;

import static dev.sonde.dsl.Aggregations.sum;
import static dev.sonde.dsl.Sonde.end;
import static dev.sonde.dsl.Sonde.printf;
import static dev.sonde.dsl.Sonde.script;
import static dev.sonde.dsl.Values.parameter;

import com.acme.probes.Shop;
import dev.sonde.dsl.Script;
import dev.sonde.dsl.ScriptSource;
import java.util.List;

/** What our own shop does; the class Shop is made from src/main/probes/shop.d. */
public final class ShopTraces implements ScriptSource {
    @Override
    public List<Script> scripts() {
        var placed = Shop.orderPlaced();
        var shipped = Shop.orderShipped();
        var late = parameter("late_days", 3, "print orders that took more days");
        var turnover = sum("turnover").by(placed.customer());
        return List.of(script("shop_orders")
                .describedAs("What each customer spends, and the orders that were late.")
                .columns("customer, then cents or days")
                .on(placed)
                .run(turnover.add(placed.cents()))
                .on(shipped)
                .when(shipped.days().greaterThan(late))
                .run(printf("%s waited %d days\n", shipped.customer(), shipped.days()))
                .on(end())
                .run(turnover.print("%30s %12d\n"))
                .build());
    }
}
