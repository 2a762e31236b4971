package nl.naslag.structure.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.structure.block.LineShape;

/// Decision lists laid out as a table: a row for each item, with its number, subject and decision.
///
/// The first row names the columns: "Nr. | Onderwerp | Besluit | Portefeuillehouder". A row becomes
/// the same as in other lists: the heading of an item with its decision below it. The other columns
/// are kept as a note on the item.
public final class DecisionTable {
  private static final Set<String> NUMBERS =
      words("nr nummer no punt volgnummer volgnr bwnummer ap agendapunt agendanummer");
  private static final Set<String> SUBJECTS =
      words(
          "onderwerp titel omschrijving voorstel onderwerpvoorstel agendapunt naamvoorstel"
              + " titelvoorstel");
  private static final Set<String> DECISIONS =
      words(
          "besluit besluiten beslissing genomenbesluit besluitcollege besluitbw besluitbenw"
              + " collegebesluit conclusie");
  // The list is named in its first lines.
  private static final int LINES_OF_THE_HEAD = 15;
  private static final int LONGEST_NUMBER = 20;

  private final List<Fragment> out = new ArrayList<>();
  private int cells;
  private int number = -1;
  private int subject = -1;
  private int decision = -1;

  private DecisionTable() {}

  private static Set<String> words(String names) {
    return Set.of(names.split(" "));
  }

  /// The same fragments; in a decision list the rows of its table are split up.
  public static List<Fragment> apart(List<Fragment> fragments) {
    boolean list =
        fragments.stream()
            .filter(fragment -> !fragment.blank())
            .limit(LINES_OF_THE_HEAD)
            .map(Fragment::text)
            .anyMatch(DecisionList::names);
    if (!list) {
      return fragments;
    }
    DecisionTable table = new DecisionTable();
    DecisionForm.apart(fragments).forEach(table::take);
    return table.out;
  }

  private void take(Fragment fragment) {
    if (fragment.kind() != FragmentKind.TABLE_ROW) {
      out.add(fragment);
      return;
    }
    List<String> row = List.of(fragment.text().split("\t", -1));
    if (names(row)) {
      out.add(fragment);
    } else if (decision < 0 || row.size() != cells) {
      decision = -1;
      out.add(fragment);
    } else {
      item(fragment, row);
    }
  }

  /// Whether the row names the columns, as it does again on each page.
  private boolean names(List<String> row) {
    int decided = -1;
    int about = -1;
    int counted = -1;
    for (int i = 0; i < row.size(); i++) {
      String name = LineShape.key(row.get(i));
      if (decided < 0 && DECISIONS.contains(name)) {
        decided = i;
      } else if (counted < 0 && about < 0 && (name.isEmpty() || NUMBERS.contains(name))) {
        counted = i;
      } else if (about < 0 && SUBJECTS.contains(name)) {
        about = i;
      }
    }
    if (about < 0 && counted >= 0 && SUBJECTS.contains(LineShape.key(row.get(counted)))) {
      about = counted;
      counted = -1;
    }
    if (decided < 0 || about < 0) {
      return false;
    }
    cells = row.size();
    number = counted;
    subject = about;
    decision = decided;
    return true;
  }

  /// A row without a subject continues the row before it, on a next page.
  private void item(Fragment row, List<String> texts) {
    String about = texts.get(subject).strip();
    String counted = number < 0 ? "" : texts.get(number).strip();
    if (!about.isEmpty() && counted.length() <= LONGEST_NUMBER) {
      out.add(DecisionForm.part(row, FragmentKind.HEADING, counted, about));
    } else {
      add(row, FragmentKind.PARAGRAPH, about);
    }
    add(row, FragmentKind.PARAGRAPH, texts.get(decision));
    for (int i = 0; i < texts.size(); i++) {
      if (i != number && i != subject && i != decision) {
        add(row, FragmentKind.FOOTNOTE, texts.get(i));
      }
    }
  }

  private void add(Fragment row, FragmentKind kind, String text) {
    if (!text.isBlank()) {
      out.add(DecisionForm.part(row, kind, "", text.strip()));
    }
  }
}
