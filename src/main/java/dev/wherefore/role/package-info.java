/**
 * Openings: reading one, and writing what it demands as an ordinary folder of rules, so that fit is decided, proved and
 * kept from protected facts by the same engine as everything else.
 */
package dev.wherefore.role;
