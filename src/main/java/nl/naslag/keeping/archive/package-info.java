/// One zip file with everything in it and a list of its checksums.
@NullMarked
package nl.naslag.keeping.archive;

import org.jspecify.annotations.NullMarked;
