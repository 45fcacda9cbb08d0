/* The markers that our own shop is built with: dtrace -h and dtrace -G read the same file. */
provider shop {
    /**
     * An order is placed.
     * @param customer who ordered
     * @param cents what it costs
     */
    probe order__placed(const char *customer, int cents);
    /**
     * An order leaves the house.
     * @param customer who gets it
     * @param days how long it took
     */
    probe order__shipped(const char *customer, int days);
};
