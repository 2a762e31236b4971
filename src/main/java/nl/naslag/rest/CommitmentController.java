package nl.naslag.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.naslag.annotation.Commitment;
import nl.naslag.annotation.CommitmentKind;
import nl.naslag.annotation.CommitmentParty;
import nl.naslag.annotation.Vocabulary;
import nl.naslag.document.PassageKind;
import nl.naslag.document.RefusalCode;
import nl.naslag.document.Texts;
import nl.naslag.exchange.commitment.CommitmentForm;
import nl.naslag.exchange.commitment.CommitmentJson;
import nl.naslag.exchange.commitment.CommitmentSheet;
import nl.naslag.exchange.sheet.Spreadsheet;
import nl.naslag.exchange.sheet.Spreadsheets;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Negotiation;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.search.Facet;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Every commitment, sentence by sentence, as a list or as a sheet; or agendapunten and
/// denkrichtingen as a whole, when only those are asked for.
///
/// Filters on theme, horizon, party, document and chapter are those of the passages.
@RestController
class CommitmentController {
  private static final List<String> POINTS =
      List.of(PassageKind.AGENDAPUNT.id(), PassageKind.DENKRICHTING.id());
  private static final List<String> KINDS =
      Stream.concat(Stream.of(CommitmentKind.values()).map(CommitmentKind::id), POINTS.stream())
          .toList();
  private static final List<String> FORMS =
      List.of(POINTS.getFirst(), POINTS.getLast(), CommitmentKind.BESLUIT.id(), "zin");

  private final PassageSearch search;
  private final CommitmentForm commitments;
  private final Vocabulary vocabulary;

  CommitmentController(PassageSearch search, CommitmentForm commitments, Vocabulary vocabulary) {
    this.search = search;
    this.vocabulary = vocabulary;
    this.commitments = commitments;
  }

  /// In document order. JSON is paged; a sheet contains every row, because its users want to count.
  @GetMapping("/api/v1/commitments")
  @TakesFilters
  @KnownParameters({"actor", "addressee", "form", "q", "page", "pageSize", "format"})
  ResponseEntity<Object> commitments(Parameters parameters, HttpServletRequest request) {
    Asked asked = Asked.of(parameters);
    Paging paging = Paging.of(parameters);
    long first = (long) (paging.page() - 1) * paging.pageSize();
    return switch (Negotiation.format(parameters, request)) {
      case JSON -> Negotiation.json(list(asked, first, first + paging.pageSize()));
      case CSV -> Negotiation.csv("agenda.csv", sheet(asked));
      case ODS ->
          Negotiation.ods("agenda.ods", Map.of(Texts.text(asked.sheetName()), sheet(asked)));
    };
  }

  private Spreadsheet sheet(Asked asked) {
    List<CommitmentJson> every = list(asked, 0, Long.MAX_VALUE).items();
    return asked.onlyPoints()
        ? Spreadsheets.commitments(every.stream().map(CommitmentJson::passage).toList())
        : CommitmentSheet.of(every);
  }

  /// Counts all, and keeps those from the first up to the last place.
  private ItemsJson<CommitmentJson> list(Asked asked, long first, long last) {
    List<CommitmentJson> items = new ArrayList<>();
    long[] total = {0};
    search.each(
        asked.filters(),
        passage -> {
          if (asked.takesWhole(passage) && inside(total[0]++, first, last)) {
            items.add(commitments.json(passage));
          }
          for (Commitment one : passage.commitments()) {
            if (asked.takes(passage, one) && inside(total[0]++, first, last)) {
              items.add(commitments.json(passage, one));
            }
          }
        });
    if (total[0] == 0) {
      refuseUnknown("actor", asked.actors(), Commitment::actor);
      refuseUnknown("addressee", asked.addressees(), Commitment::addressee);
    }
    return new ItemsJson<>(items, total[0]);
  }

  /// A mistyped party would otherwise give an empty list, which reads as "there is nothing".
  private void refuseUnknown(
      String name, List<String> asked, Function<Commitment, @Nullable CommitmentParty> of) {
    Set<String> unknown = new TreeSet<>(asked);
    unknown.removeIf(id -> vocabulary.party(id).isPresent());
    if (unknown.isEmpty()) {
      return;
    }
    search.each(
        Filters.NONE,
        passage -> {
          for (Commitment one : passage.commitments()) {
            CommitmentParty party = of.apply(one);
            if (party != null) {
              unknown.remove(party.id());
            }
          }
        });
    for (String id : unknown) {
      throw RefusalCode.UNKNOWN_FILTER_VALUE.refusal(Texts.text("filter." + name), id);
    }
  }

  private static boolean inside(long place, long first, long last) {
    return place >= first && place < last;
  }

  /// What a request asks for; empty lists do not restrict.
  private record Asked(
      Filters filters,
      List<String> kinds,
      List<String> forms,
      List<String> actors,
      List<String> addressees,
      List<String> words) {

    static Asked of(Parameters parameters) {
      List<String> kinds = parameters.all(Facet.KIND.id());
      if (!KINDS.containsAll(kinds)) {
        throw RefusalCode.NOT_A_COMMITMENT.refusal(String.join(", ", KINDS));
      }
      List<String> forms = parameters.all("form");
      if (!FORMS.containsAll(forms)) {
        throw RefusalCode.UNKNOWN_VALUE.refusal("form", "", String.join(", ", FORMS));
      }
      Filters filters = withoutKind(parameters);
      List<String> words =
          parameters.all("q").stream()
              .flatMap(q -> Stream.of(q.toLowerCase(Locale.ROOT).split("\\s+", -1)))
              .toList();
      return new Asked(
          filters, kinds, forms, parameters.all("actor"), parameters.all("addressee"), words);
    }

    // Points are passages of their own kind; the kinds of sentences are unknown to the search.
    private static Filters withoutKind(Parameters parameters) {
      Filters given = parameters.filters();
      List<String> kinds = given.of(Facet.KIND);
      Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
      values.putAll(given.values());
      boolean points = !kinds.isEmpty() && POINTS.containsAll(kinds);
      values.put(Facet.KIND, points ? kinds : List.of());
      return new Filters(values, given.since());
    }

    String sheetName() {
      return onlyPoints() ? "sheet.name.commitments" : "sheet.name.sentences";
    }

    boolean onlyPoints() {
      return !kinds.isEmpty() && POINTS.containsAll(kinds);
    }

    boolean takesWhole(IndexedPassage indexed) {
      String kind = indexed.passage().kind().id();
      return kinds.contains(kind)
          && POINTS.contains(kind)
          && (forms.isEmpty() || forms.contains(kind))
          && actors.isEmpty()
          && addressees.isEmpty()
          && has(indexed.passage().text());
    }

    boolean takes(IndexedPassage indexed, Commitment one) {
      return (kinds.isEmpty() || kinds.contains(one.kind().id()))
          && (forms.isEmpty() || forms.contains(CommitmentForm.form(indexed.passage(), one)))
          && isOne(one.actor(), actors)
          && isOne(one.addressee(), addressees)
          && has(one.span().shift(-indexed.passage().span().start()).in(indexed.passage().text()));
    }

    private static boolean isOne(@Nullable CommitmentParty party, List<String> asked) {
      return asked.isEmpty() || (party != null && asked.contains(party.id()));
    }

    private boolean has(String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      return words.stream().allMatch(lower::contains);
    }
  }
}
