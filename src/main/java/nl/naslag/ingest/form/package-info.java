/// Which files are forms of one document, and which of them is searched.
@NullMarked
package nl.naslag.ingest.form;

import org.jspecify.annotations.NullMarked;
