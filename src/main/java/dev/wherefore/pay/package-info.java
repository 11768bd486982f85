/**
 * Places stated pay against dated benchmarks. A benchmark is no offer and promises nothing: it says what others were
 * paid, where, when, and what the figure counts.
 */
package dev.wherefore.pay;
