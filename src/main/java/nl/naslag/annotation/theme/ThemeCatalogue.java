package nl.naslag.annotation.theme;

import java.util.ArrayList;
import java.util.List;
import nl.naslag.annotation.term.TermIndex;
import nl.naslag.annotation.term.Terms;
import nl.naslag.annotation.term.VocabularyFile;
import nl.naslag.annotation.term.VocabularyTerm;
import nl.naslag.annotation.term.WhenNeeded;
import org.springframework.stereotype.Component;

/// The themes of `themas.json` and the words that point to them.
@Component
public final class ThemeCatalogue {
  /// What a term indicates: its theme, and how strongly.
  ///
  /// @param names whether the term names the theme, rather than pointing to it
  record Pointer(String theme, boolean names) {}

  private record Themes(String about, List<Theme> themes) {}

  private final List<Theme> themes;
  private final WhenNeeded<TermIndex<Pointer>> index;

  ThemeCatalogue(Terms terms) {
    themes = List.copyOf(VocabularyFile.json("themas.json", Themes.class).themes());
    index = new WhenNeeded<>(() -> new TermIndex<>(pointers(terms)));
  }

  private List<VocabularyTerm<Pointer>> pointers(Terms terms) {
    List<VocabularyTerm<Pointer>> all = new ArrayList<>();
    for (Theme theme : themes) {
      Pointer names = new Pointer(theme.id(), true);
      Pointer relates = new Pointer(theme.id(), false);
      theme.altLabels().forEach(label -> all.add(terms.term(label, names)));
      theme.relatedTerms().forEach(label -> all.add(terms.term(label, relates)));
    }
    return all;
  }

  public List<Theme> themes() {
    return themes;
  }

  TermIndex<Pointer> index() {
    return index.get();
  }
}
