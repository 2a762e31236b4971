package nl.naslag.rest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Expectation;
import nl.naslag.document.RefusalCode;
import nl.naslag.exchange.AtomFeed;
import nl.naslag.exchange.SavedSearchJson;
import nl.naslag.rest.rule.Answers;
import nl.naslag.rest.rule.ItemsJson;
import nl.naslag.rest.rule.KnownParameters;
import nl.naslag.rest.rule.Paging;
import nl.naslag.rest.rule.Parameters;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.saved.SearchNews;
import nl.naslag.search.Arrivals.Arrival;
import nl.naslag.search.SearchParameters;
import nl.naslag.search.SearchRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Saved searches, their new passages, and a feed of these.
///
/// `POST /api/v1/saved-searches` with `{"name": "Water", "parameters": {"q": ["water"], "horizon":
/// ["2030"]}}` saves a search; its parameters are those of `/api/v1/search`.
@RestController
@RequestMapping("/api/v1/saved-searches")
class SavedSearchController {
  private static final MediaType ATOM =
      new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

  private final ObjectProvider<SavedSearches> searches;
  private final ObjectProvider<SearchNews> news;

  SavedSearchController(ObjectProvider<SavedSearches> searches, ObjectProvider<SearchNews> news) {
    this.searches = searches;
    this.news = news;
  }

  /// Sorted by name, as on the screen.
  @GetMapping
  @KnownParameters({"page", "pageSize"})
  ItemsJson<SavedSearchJson> list(Parameters parameters) {
    List<SavedSearch> all = searches().all();
    List<SavedSearch> asked = Paging.of(parameters).page(all);
    return new ItemsJson<>(asked.stream().map(this::json).toList(), all.size());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  SavedSearchJson save(@RequestBody Named body) {
    if (body.parameters() == null) {
      throw RefusalCode.MISSING_FIELD.refusal("parameters");
    }
    SearchRequest request = SearchParameters.request(body.parameters(), 1);
    return json(searches().save(name(body), request));
  }

  @GetMapping("/{id}")
  SavedSearchJson one(@PathVariable String id) {
    return json(search(id));
  }

  /// Changes the name only; other parameters would make it another search.
  @PutMapping("/{id}")
  SavedSearchJson rename(@PathVariable String id, @RequestBody Named body, Expectation seen) {
    return json(searches().expecting(seen).rename(id, name(body)));
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  ResponseEntity<Void> remove(@PathVariable String id, Expectation seen) {
    return Answers.removed(searches().expecting(seen).remove(id).revision());
  }

  /// Marks all current passages as seen.
  @PostMapping("/{id}/seen")
  SavedSearchJson seen(@PathVariable String id, Expectation seen) {
    return json(searches().expecting(seen).markSeen(id));
  }

  /// The passages added since the search was saved, newest first, a hundred per page.
  @GetMapping(value = "/{id}/feed", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
  @KnownParameters("page")
  ResponseEntity<byte[]> feed(@PathVariable String id, Parameters parameters) {
    SavedSearch search = search(id);
    int page = new Paging(parameters.page(), 1).page();
    ByteArrayOutputStream xml = new ByteArrayOutputStream();
    switch (news().news(search)) {
      case News.Refused refused -> AtomFeed.write(search, refused, place(search, page, ""), xml);
      case News.Found found -> {
        List<Arrival> arrivals = news().arrived(search, page);
        AtomFeed.write(search, arrivals, place(search, page, next(search, page)), xml);
      }
    }
    return ResponseEntity.ok().contentType(ATOM).body(xml.toByteArray());
  }

  private String next(SavedSearch search, int page) {
    return news().arrived(search, page + 1).isEmpty() ? "" : address(search, page + 1);
  }

  private static AtomFeed.Page place(SavedSearch search, int page, String next) {
    return new AtomFeed.Page(base(), address(search, page), next);
  }

  private static String address(SavedSearch search, int page) {
    String feed = base() + "/api/v1/saved-searches/" + search.id() + "/feed";
    return page == 1 ? feed : feed + "?page=" + page;
  }

  private static String base() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }

  private SavedSearchJson json(SavedSearch search) {
    return SavedSearchJson.of(search, news().news(search));
  }

  private SavedSearch search(String id) {
    return searches().find(id).orElseThrow(() -> RefusalCode.UNKNOWN_SAVED_SEARCH.refusal(id));
  }

  private static String name(Named body) {
    if (body.name() == null) {
      throw RefusalCode.MISSING_FIELD.refusal("name");
    }
    return body.name();
  }

  private SavedSearches searches() {
    return searches.getObject();
  }

  private SearchNews news() {
    return news.getObject();
  }

  /// The request body: a name, and the parameters for a new search.
  record Named(@Nullable String name, @Nullable Map<String, List<String>> parameters) {}
}
