/// Groups the requests to the national government and lays decisions of people over them.
@NullMarked
package nl.naslag.trace.register;

import org.jspecify.annotations.NullMarked;
