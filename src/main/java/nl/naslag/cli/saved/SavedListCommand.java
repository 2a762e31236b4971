package nl.naslag.cli.saved;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.naslag.cli.option.CommonOptions;
import nl.naslag.cli.output.Json;
import nl.naslag.cli.run.Services;
import nl.naslag.document.Texts;
import nl.naslag.exchange.SavedSearchJson;
import nl.naslag.saved.News;
import nl.naslag.saved.SavedSearch;
import nl.naslag.saved.SavedSearches;
import nl.naslag.saved.SearchNews;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// ./naslag saved list: every saved search by name, with its hits and what is new.
@Command(name = "list")
final class SavedListCommand implements Callable<Integer> {
  private final Services services;
  @Mixin private CommonOptions common = new CommonOptions();

  @Option(names = "--json")
  private boolean json;

  SavedListCommand(Services services) {
    this.services = services;
  }

  @Override
  public Integer call() throws Exception {
    return services.useWithDossiers(common.settings(), this::print);
  }

  private void print(ConfigurableApplicationContext context) {
    List<SavedSearch> all = context.getBean(SavedSearches.class).all();
    SearchNews news = context.getBean(SearchNews.class);
    PrintWriter out = common.out();
    if (json) {
      Json.print(out, all.stream().map(one -> SavedSearchJson.of(one, news.news(one))).toList());
      return;
    }
    if (all.isEmpty()) {
      out.println(Texts.text("cli.saved.none"));
    }
    all.forEach(one -> print(one, news.news(one), out));
  }

  // The address shows the query as it appears after the question mark in the browser.
  private static void print(SavedSearch search, News news, PrintWriter out) {
    out.println(search.id() + "  " + search.name());
    out.println("   " + search.address());
    out.println(
        "   "
            + switch (news) {
              case News.Found found ->
                  Texts.text(
                      "cli.saved.found", found.total(), found.totalDocuments(), found.fresh());
              case News.Refused refused -> Texts.text("cli.saved.refused", refused.message());
            });
  }
}
