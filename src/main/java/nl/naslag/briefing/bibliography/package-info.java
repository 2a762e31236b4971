/// The documents of a briefing pack for programs that keep literature: CSL-JSON, RIS and BibTeX.
@NullMarked
package nl.naslag.briefing.bibliography;

import org.jspecify.annotations.NullMarked;
