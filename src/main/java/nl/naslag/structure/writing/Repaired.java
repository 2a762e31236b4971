package nl.naslag.structure.writing;

import java.util.List;
import nl.naslag.document.Repairs;
import nl.naslag.document.Span;
import nl.naslag.document.file.Box;
import org.jspecify.annotations.Nullable;

/// The words of some lines as one text, and where the words of each line are in it.
///
/// @param repairs where the text differs from the lines
record Repaired(String text, List<Spot> spots, List<Repairs.Repair> repairs) {
  Repaired {
    repairs = List.copyOf(repairs);
    spots = List.copyOf(spots);
  }

  /// One line's part of the text. It can be shorter than the line, when the hyphen that broke a
  /// word is removed.
  record Spot(Span span, int page, @Nullable Box box) {}
}
