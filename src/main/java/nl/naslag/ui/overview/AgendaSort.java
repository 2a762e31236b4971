package nl.naslag.ui.overview;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.RequestKind;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.RefusalCode;
import nl.naslag.search.IndexedPassage;
import nl.naslag.ui.html.Address;

/// The sortable columns of the list of commitments; "-horizon" sorts descending.
///
/// Missing values come last in both directions, and ties stay in document order.
enum AgendaSort {
  DOCUMENT((found, vocabulary) -> List.of()),
  THEME(
      (found, vocabulary) ->
          found.annotations().themes().stream().map(vocabulary::themeLabel).toList()),
  HORIZON((found, vocabulary) -> found.annotations().horizons()),
  PARTY(
      (found, vocabulary) ->
          found.annotations().parties().stream().map(PartyMention::label).toList()),
  MODALITY(
      (found, vocabulary) ->
          found.annotations().modality() == null
              ? List.of()
              : List.of(String.valueOf(found.annotations().modality().ordinal()))),
  REQUEST(
      (found, vocabulary) ->
          found.annotations().request() == RequestKind.NEE
              ? List.of()
              : List.of(found.annotations().request().id()));

  private interface Keys {
    List<String> of(IndexedPassage found, Vocabulary vocabulary);
  }

  private final Keys keys;

  AgendaSort(Keys keys) {
    this.keys = keys;
  }

  /// The sortable columns, in display order.
  static List<AgendaSort> columns() {
    return Arrays.stream(values()).filter(one -> one != DOCUMENT).toList();
  }

  /// Refuses a column that cannot be sorted.
  static AgendaSort of(Address address) {
    String value = address.value("sort").replaceFirst("^-", "");
    return Arrays.stream(values())
        .filter(one -> one.id().equals(value.isEmpty() ? DOCUMENT.id() : value))
        .findFirst()
        .orElseThrow(() -> RefusalCode.UNKNOWN_VALUE.refusal("sort", value, choices()));
  }

  static boolean descends(Address address) {
    return address.value("sort").startsWith("-");
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The order for passages that are already in document order.
  Comparator<IndexedPassage> order(Address address, Vocabulary vocabulary) {
    Function<IndexedPassage, String> key =
        found -> String.join("\n", keys.of(found, vocabulary)).toLowerCase(Locale.ROOT);
    Comparator<String> way =
        descends(address) ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return Comparator.comparing((IndexedPassage found) -> key.apply(found).isEmpty())
        .thenComparing(key, way);
  }

  private static String choices() {
    return String.join(", ", Arrays.stream(values()).map(AgendaSort::id).toList());
  }
}
