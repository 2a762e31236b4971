/// Takes files through the steps and into the index, and watches the folder.
@NullMarked
package nl.naslag.ingest.reading;

import org.jspecify.annotations.NullMarked;
