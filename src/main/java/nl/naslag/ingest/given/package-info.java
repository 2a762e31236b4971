/// What people gave for documents in the place of what was read, kept and laid over it.
@NullMarked
package nl.naslag.ingest.given;

import org.jspecify.annotations.NullMarked;
