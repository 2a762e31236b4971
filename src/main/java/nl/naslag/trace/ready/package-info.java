/// What is computed from the index once after each commit, before anybody asks for it.
@NullMarked
package nl.naslag.trace.ready;

import org.jspecify.annotations.NullMarked;
