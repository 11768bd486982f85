/** What becomes of verdicts and scores while time passes and nothing is done. */
package dev.wherefore.timeline;
