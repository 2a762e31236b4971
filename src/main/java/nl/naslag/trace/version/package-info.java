/// Finds versions of a document and compares what they ask and promise.
@NullMarked
package nl.naslag.trace.version;

import org.jspecify.annotations.NullMarked;
