/// Takes files through the steps and into the index, and keeps watch on the folder.
@NullMarked
package nl.naslag.ingest.reading;

import org.jspecify.annotations.NullMarked;
