/// Gives each request its public number and keeps what people record of its fate.
@NullMarked
package nl.naslag.trace.follow;

import org.jspecify.annotations.NullMarked;
