package nl.naslag.rest;

import java.util.List;
import java.util.Optional;
import nl.naslag.answer.Answerer;
import nl.naslag.document.PassageId;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.AnswerForm;
import nl.naslag.exchange.AnswerJson;
import nl.naslag.exchange.PassageForm;
import nl.naslag.exchange.PassageJson;
import nl.naslag.exchange.SearchForm;
import nl.naslag.exchange.SearchJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.rest.rule.TakesFilters;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.SearchResult;
import nl.naslag.search.Suggestion;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Searches passages, answers questions and suggests words.
///
/// `GET /api/v1/search?q=woningbouw&horizon=2030` searches, `GET /api/v1/answers?q=…` quotes.
@RestController
@RequestMapping("/api/v1")
class SearchController {
  /// As many as can be taken in at a glance below a search box.
  private static final int MOST_SUGGESTIONS = 10;
  /// In characters; nobody types a longer word, and each prefix is looked up in the index.
  private static final int LONGEST_START = 100;

  private final PassageSearch search;
  private final Answerer answerer;
  private final SearchForm hits;
  private final AnswerForm answers;
  private final PassageForm passages;

  SearchController(PassageSearch search, Answerer answerer, Forms forms) {
    this.search = search;
    this.answerer = answerer;
    this.hits = forms.hits();
    this.answers = forms.answers();
    this.passages = forms.passages();
  }

  @GetMapping("/search")
  @TakesFilters
  @KnownParameters({"q", "mode", "since", "sort", "page", "pageSize"})
  SearchJson search(Parameters parameters) {
    SearchRequest request = parameters.search();
    SearchResult result = search.search(request);
    return hits.json(result, result.total() == 0 ? search.meant(request) : Optional.empty());
  }

  /// Returns 200 even if nothing was found: the status field says so.
  @GetMapping("/answers")
  @KnownParameters("q")
  AnswerJson answer(Parameters parameters) {
    return answers.json(answerer.answer(parameters.required("q")));
  }

  @GetMapping("/passages/{id}")
  PassageJson passage(@PathVariable PassageId id) {
    return passages.json(
        search.passage(id).orElseThrow(() -> RefusalCode.UNKNOWN_PASSAGE.refusal(id)));
  }

  @GetMapping("/suggestions")
  @KnownParameters("q")
  Suggestions suggestions(Parameters parameters) {
    String start = parameters.required("q");
    if (start.length() > LONGEST_START) {
      throw RefusalCode.QUERY_TOO_LONG.refusal(LONGEST_START, start.length());
    }
    return new Suggestions(search.suggestions(start, MOST_SUGGESTIONS));
  }

  /// Words and headings with the typed prefix.
  ///
  /// Most frequent first; only what is in the corpus is suggested.
  record Suggestions(List<Suggestion> suggestions) {}
}
