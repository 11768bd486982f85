/** Parameters: the dated, sourced numbers, code lists, tables and points schemes that rules compare with. */
package dev.wherefore.parameter;
