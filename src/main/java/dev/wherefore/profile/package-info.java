/** Profiles: the vocabulary, its checks and its published schema. */
package dev.wherefore.profile;
