package nl.naslag.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import nl.naslag.Naslag;
import nl.naslag.ingest.Ingest;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.saved.SearchNews;
import nl.naslag.search.BatchRequest;
import nl.naslag.search.BatchRequest.Depth;
import nl.naslag.search.BatchSearch;
import nl.naslag.search.Filters;
import nl.naslag.search.IndexedPassage;
import nl.naslag.search.PassageSearch;
import nl.naslag.search.SearchRequest;
import nl.naslag.search.TermList;
import nl.naslag.search.TermRow;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Counts a list of a thousand terms, and matches a thousand saved searches with what comes in,
/// beside plain Lucene in the same run; over the index that [ScaleBenchmark] left in its folder.
///
/// Not part of the build. Puts one document into the corpus and takes it out again.
class StandingQueriesBenchmark {
  // As in use: with assertions, as tests run, Lucene checks itself at every step.
  static {
    ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(false);
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SEED = 20_261_127;
  private static final int QUERIES = 1_000;

  /// As many paragraphs of other plans make up the document that comes in.
  private static final int NEW_PASSAGES = 300;

  private final Path folder = Path.of(System.getProperty("scale.folder", "target/scale"));
  private final Path arriving = folder.resolve("corpus/nieuw-plan.md");

  @Test
  void countsListsAndMatchesWhatComesIn() throws Exception {
    assumeTrue(Files.isDirectory(folder.resolve("index")), "run ScaleBenchmark first");
    print("load_before", load());
    try (ConfigurableApplicationContext naslag = naslag()) {
      // Reads again what an older Naslag read.
      naslag.getBean(Ingest.class).run((done, total, outcome) -> {});
      PassageSearch search = naslag.getBean(PassageSearch.class);
      List<IndexedPassage> passages = new ArrayList<>();
      search.each(Filters.NONE, passages::add);
      print("passages", passages.size());
      BenchmarkQueries queries = new BenchmarkQueries(passages, SEED);
      List<BenchmarkQuery> warm = queries.draw(200);
      List<BenchmarkQuery> asked = queries.draw(QUERIES);
      warm.forEach(query -> search.search(query.ofNaslag()));
      try (PlainLucene lucene = new PlainLucene(folder.resolve("lucene"), passages)) {
        lucene.countAll(warm);
        double baseline = seconds(() -> lucene.countAll(asked));
        print("plain_lucene_counts_1000_cpu_seconds", baseline);
        countLists(naslag.getBean(BatchSearch.class), search, asked, baseline);
        matchWhatComesIn(naslag, asked, passages);
      }
    }
    print("load_after", load());
  }

  private static void countLists(
      BatchSearch batch, PassageSearch search, List<BenchmarkQuery> asked, double baseline)
      throws Exception {
    List<String> typed = asked.stream().map(query -> query.ofNaslag().query()).toList();
    TermList terms = new TermList(typed);
    for (Depth depth : Depth.values()) {
      List<TermRow> rows = new ArrayList<>();
      double seconds =
          seconds(() -> batch.each(new BatchRequest(terms, Filters.NONE, depth), rows::add));
      assertThat(rows).hasSize(QUERIES);
      String name = "list_of_1000_terms_" + depth.name().toLowerCase(Locale.ROOT);
      print(name + "_cpu_seconds", seconds);
      print("ratio_" + name + "_to_plain_lucene_counts", seconds / baseline);
    }
    double searched =
        seconds(() -> typed.forEach(term -> search.search(SearchRequest.of(term).withPage(1, 1))));
    print("each_term_searched_by_itself_cpu_seconds", searched);
  }

  private void matchWhatComesIn(
      ConfigurableApplicationContext naslag,
      List<BenchmarkQuery> asked,
      List<IndexedPassage> passages)
      throws Exception {
    SavedSearches saved = naslag.getBean(SavedSearches.class);
    saved.all().forEach(one -> saved.remove(one.id()));
    List<BenchmarkQuery> kept = asked.subList(0, Math.min(asked.size(), QUERIES));
    print(
        "saving_1000_searches_cpu_seconds",
        seconds(() -> kept.forEach(one -> saved.save("zoekvraag", one.ofNaslag()))));
    List<IndexedPassage> fresh = every(passages, passages.size() / NEW_PASSAGES);
    Files.writeString(arriving, plan(fresh), StandardCharsets.UTF_8);
    Ingest ingest = naslag.getBean(Ingest.class);
    try {
      ingest.run((done, total, outcome) -> {});
      SearchNews news = naslag.getBean(SearchNews.class);
      news.badge();
      print("badge_once_counted_cpu_seconds", seconds(news::badge));
      // As for each commit, but in this thread, of which the time is known.
      PassageSearch search = naslag.getBean(PassageSearch.class);
      List<SavedSearch> all = saved.all();
      AtomicLong found = new AtomicLong();
      double seconds =
          seconds(() -> all.forEach(one -> found.addAndGet(search.search(one.unseen()).total())));
      print("fresh_passages_found", (double) found.get());
      print("matching_1000_saved_searches_cpu_seconds", seconds);
      assertThat(found.get()).isPositive();
      double everyPassage = seconds(() -> new MemoryMatching(fresh).matches(kept));
      print("each_query_on_each_new_passage_cpu_seconds", everyPassage);
      print("ratio_matching_to_each_query_on_each_new_passage", seconds / everyPassage);
    } finally {
      Files.delete(arriving);
      ingest.run((done, total, outcome) -> {});
    }
  }

  private static List<IndexedPassage> every(List<IndexedPassage> passages, int step) {
    List<IndexedPassage> some = new ArrayList<>();
    for (int i = 0; i < passages.size(); i += Math.max(1, step)) {
      some.add(passages.get(i));
    }
    return some;
  }

  // Words of this run: a passage of which the text was there before is not new.
  private static String plan(List<IndexedPassage> passages) {
    String run = "Nieuw hierin (" + System.currentTimeMillis() + "): ";
    StringBuilder text = new StringBuilder("# Nieuw plan\n\n");
    for (IndexedPassage passage : passages) {
      text.append(run).append(passage.passage().text().strip()).append("\n\n");
    }
    return text.toString();
  }

  private ConfigurableApplicationContext naslag() {
    return new SpringApplicationBuilder(Naslag.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .run(
            "--naslag.corpus=" + folder.resolve("corpus"),
            "--naslag.index=" + folder.resolve("index"),
            "--naslag.data=" + folder.resolve("data"),
            "--logging.threshold.console=OFF",
            "--spring.autoconfigure.exclude="
                + "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration");
  }

  /// Of the processor, in this thread, which does all the work: on a machine with other work the
  /// clock says little.
  private static double seconds(Work work) throws Exception {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void print(String name, double value) {
    System.out.printf(Locale.ROOT, "%s=%.3f%n", name, value);
  }
}
