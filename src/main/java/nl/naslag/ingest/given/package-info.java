/// What people, and files beside documents, say in the place of what was read, laid over it.
@NullMarked
package nl.naslag.ingest.given;

import org.jspecify.annotations.NullMarked;
