/**
 * Reading YAML and JSON into a tree whose every node knows its place, so that whatever is wrong can be said with file,
 * line, column and path. The lowest package: profiles, parameters, questions and scenarios are all read through it.
 */
package dev.wherefore.document;
