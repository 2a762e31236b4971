package nl.naslag.structure.decision;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.structure.block.LineShape;
import org.jspecify.annotations.Nullable;

/// Decision lists laid out as forms: a small table for each item, with a label before each value.
///
/// "Agendapunt | 4", "Onderwerp | Parkeren" and "Besluit | Conform advies." become the heading of
/// an item and its decision; other labels and values are kept as a note on the item.
final class DecisionForm {
  // A single such row may occur in any table.
  private static final int FEWEST = 2;

  private final List<Fragment> out = new ArrayList<>();
  private String number = "";
  private @Nullable Fragment subject;
  private boolean item;

  private DecisionForm() {}

  /// The same fragments, with forms split up.
  static List<Fragment> apart(List<Fragment> fragments) {
    long decisions = fragments.stream().filter(row -> labelled(row, "besluit")).count();
    long subjects = fragments.stream().filter(row -> labelled(row, "onderwerp")).count();
    if (decisions < FEWEST || subjects < FEWEST) {
      return fragments;
    }
    DecisionForm form = new DecisionForm();
    fragments.forEach(form::take);
    form.open();
    return form.out;
  }

  private static boolean labelled(Fragment row, String label) {
    return row.kind() == FragmentKind.TABLE_ROW
        && cells(row).size() == 2
        && label.equals(LineShape.key(cells(row).getFirst()));
  }

  private static List<String> cells(Fragment row) {
    return List.of(row.text().split("\t", -1));
  }

  private void take(Fragment row) {
    if (labelled(row, "agendapunt") || labelled(row, "nummer") || labelled(row, "nr")) {
      open();
      number = cells(row).getLast().strip();
    } else if (labelled(row, "onderwerp")) {
      open();
      subject = row;
    } else if (labelled(row, "besluit")) {
      open();
      out.add(part(row, FragmentKind.PARAGRAPH, "", cells(row).getLast().strip()));
    } else if (row.kind() == FragmentKind.TABLE_ROW
        && cells(row).size() == 2
        && (item || subject != null)) {
      open();
      out.add(part(row, FragmentKind.FOOTNOTE, "", row.text().replace('\t', '\n').strip()));
    } else {
      open();
      item &= row.blank();
      out.add(row);
    }
  }

  /// Writes the heading of the item whose subject was read last.
  private void open() {
    Fragment about = subject;
    if (about != null) {
      out.add(part(about, FragmentKind.HEADING, number, cells(about).getLast().strip()));
      subject = null;
      number = "";
      item = true;
    }
  }

  /// A part of the text of a row, at the position of the row.
  static Fragment part(Fragment row, FragmentKind kind, String marker, String text) {
    return new Fragment(kind, 0, marker, text, row.page(), row.box(), row.typeface());
  }
}
