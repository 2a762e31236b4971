/// Pages that are pictures, recognised by Tesseract.
@NullMarked
package nl.naslag.extraction.picture;

import org.jspecify.annotations.NullMarked;
