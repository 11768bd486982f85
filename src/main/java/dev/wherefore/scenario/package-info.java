/** The scenarios beside the rules: reading, running, and finding out which changes to a rule none of them would notice. */
package dev.wherefore.scenario;
