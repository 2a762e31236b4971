/// Which files are in the corpus, and which are new, changed, moved or gone.
@NullMarked
package nl.naslag.ingest.scan;

import org.jspecify.annotations.NullMarked;
