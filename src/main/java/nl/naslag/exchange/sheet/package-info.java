/// Tables for spreadsheet programs: CSV and ODS.
@NullMarked
@NamedInterface("sheet")
package nl.naslag.exchange.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
