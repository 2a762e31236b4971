/// What office formats share: lists and their counters, levels, text boxes, zip and XML.
@NullMarked
package nl.naslag.extraction.office;

import org.jspecify.annotations.NullMarked;
