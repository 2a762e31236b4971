/// Whether something is asked of the national government, and how binding it is.
@NullMarked
package nl.naslag.annotation.request;

import org.jspecify.annotations.NullMarked;
