<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>An offline, Arabic-first reader for articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never touches the network; your library is one file on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the MIT licence. The faces Amiri, Noto Naskh Arabic and Vazirmatn are under the SIL Open Font License; Qt is used under the LGPL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can read aloud yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that speaks (Qt TextToSpeech) is installed, but the system lacks a library that it needs. Install it and open Maqal again. The system says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Maqal does without the part that speaks (Qt TextToSpeech), to stay small. Who wants it installs Maqal with pip or uv under the name maqal[speech]; the library stays where it is and as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that speaks (Qt TextToSpeech) is installed separately, because it is large. Close Maqal, run this command, and open it again. Nothing is sent anywhere: the voices are those of your system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maqal found no voice on this system. Install a speech service, such as Speech Dispatcher with the voices of eSpeak NG, which has Arabic, and open Maqal again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maqal found no voice on this system. Add one in the system&apos;s settings for speech, and open Maqal again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>Hors archives</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>With annotations</source>
        <translation>Avec annotations</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>Par auteur</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>Par longueur</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>Lus récemment</translation>
    </message>
    <message>
        <source>Recently imported</source>
        <translation>Importés récemment</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>Ordre choisi</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importer des fichiers…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>Ajouter les articles d’&amp;exemple</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>Articles d’exemple</translation>
    </message>
    <message>
        <source>&amp;Undo the last import</source>
        <translation>&amp;Annuler la dernière importation</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Annuler la dernière importation</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;Surveiller un dossier…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>&amp;Cleaning rules…</source>
        <translation>&amp;Règles de nettoyage…</translation>
    </message>
    <message>
        <source>Cleaning rules</source>
        <translation>Règles de nettoyage</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Take back an export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;List of articles</source>
        <translation>&amp;Liste des articles</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>Liste des articles</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Panneau latéral</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>&amp;More space between lines</source>
        <translation>&amp;Plus d’interligne</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>Plus d’interligne</translation>
    </message>
    <message>
        <source>L&amp;ess space between lines</source>
        <translation>&amp;Moins d’interligne</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>Moins d’interligne</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>Colonne plus &amp;large</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Colonne plus large</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>Colonne plus &amp;étroite</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Colonne plus étroite</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>Lignes &amp;justifiées</translation>
    </message>
    <message>
        <source>Justified lines</source>
        <translation>Lignes justifiées</translation>
    </message>
    <message>
        <source>Show &amp;vocalisation</source>
        <translation>Afficher la &amp;vocalisation</translation>
    </message>
    <message>
        <source>Show vocalisation</source>
        <translation>Afficher la vocalisation</translation>
    </message>
    <message>
        <source>F&amp;ocus on the text</source>
        <translation>Se &amp;concentrer sur le texte</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Se concentrer sur le texte</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as ci&amp;tation</source>
        <translation>Copier comme ci&amp;tation</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>Copier comme citation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Article suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Article précédent</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op&amp;en beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the o&amp;ther article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap the two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Highlight in &amp;yellow</source>
        <translation>Surligner en &amp;jaune</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>Surligner en jaune</translation>
    </message>
    <message>
        <source>Highlight in &amp;green</source>
        <translation>Surligner en &amp;vert</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>Surligner en vert</translation>
    </message>
    <message>
        <source>Highlight in &amp;blue</source>
        <translation>Surligner en &amp;bleu</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>Surligner en bleu</translation>
    </message>
    <message>
        <source>Highlight in &amp;pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in p&amp;urple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under&amp;line</source>
        <translation>Sou&amp;ligner</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>&amp;Note sur le passage</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>Note sur le passage</translation>
    </message>
    <message>
        <source>Note on the &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boo&amp;kmark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ann&amp;otations</source>
        <translation>Toutes les ann&amp;otations</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Toutes les annotations</translation>
    </message>
    <message>
        <source>&amp;Read old highlights again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read old highlights again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>&amp;Archive the article</source>
        <translation>&amp;Archiver l’article</translation>
    </message>
    <message>
        <source>Archive the article</source>
        <translation>Archiver l’article</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Marquer comme non &amp;lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a &amp;collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>Restaurer de la corbeille</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>Rechercher dans l’&amp;article</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Search for the se&amp;lection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this sea&amp;rch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;build the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;heck the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>À &amp;propos de %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>ActivityPopup</name>
    <message>
        <source>Running now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationBrowser</name>
    <message>
        <source>All annotations</source>
        <translation>Toutes les annotations</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in an article to highlight it or to write a note to it; all of them are found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read old ones again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it in the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted annotations stay here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every annotation like this was found again in the text of its article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation is like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use fewer words, or take a colour, a tag or a time away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationDesk</name>
    <message>
        <source>Bookmarked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bookmarked already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotation is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing like it is in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage selected in the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligner</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passage was not found again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text around it has changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Find its passage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage to highlight it, underline it or write a note to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large one, or one from an earlier version, takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>The articles you import are listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>How far you have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for a second article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, the search results or the related articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list, or drop text files here to import them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleSteps</name>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous article of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next article of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 of this file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlesDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) added to the favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the favourites</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) archived</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the archive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln article(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesideDesk</name>
    <message>
        <source>This article is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first, then a second one beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article that you choose now opens beside the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is too small for two articles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoxTools</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact spelling: marks and hamza count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message numerus="yes">
        <source>Tags of %Ln annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln annotation(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour of %Ln annotation(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) restored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They were like that already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>Search in passages, notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last edited first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDesk</name>
    <message>
        <source>Checking the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend what can be mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being mended. It is backed up first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the library is read. You can go on reading meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was mended and is sound: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is sound: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest could not be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the library is as it was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read, or not whole</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup holds %1 and %2 that are not here: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files as they were imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details of the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a list or an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> (such as “{title}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bare number: a counter, a day of a calendar, a temperature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date that is the page&apos;s, not the article&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kept file is not what was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A label alone on its line («ملخص», «مدة القراءة», «Role, …»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line among the readers&apos; comments or their rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of a most-read, latest or recommended list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the page&apos;s foot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the text, printed a second time right after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line without a letter or a digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line you marked as clutter of this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link inside the text to another article («اقرأ أيضاً: …»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the page&apos;s foot («من نحن», Privacy policy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link of the page&apos;s menus alone («الرئيسية», Sign in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to the article before or after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note on the whole article has no passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice about cookies, privacy, comments or opinions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice of copyright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the outbox has a number that was never given out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of times of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of {table} belongs to a row of {parent} that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short line before the title or in a run of menu links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short line between the title and the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source is needed: the host of the articles&apos; addresses, or the name of the folder they were imported from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A tag has at most {count} characters; write the rest into the note.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A tag of the article; kept as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone or fax number with its label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or file is too large for the library {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web or mail address alone on its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole menu on one line, its links parted by bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word that only says a picture was here («الصورة»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {old} cannot become a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation in the library {name} is damaged; restore the library from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An annotation lies outside its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry could not be taken in: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of {name} has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identifier of the site&apos;s own system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invitation to follow, subscribe or install («تابعونا على»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article&apos;s headline outside the related block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another article&apos;s headline, lead or picture; kept as a related item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another file took the place of the library {name} while it was open; close Maqal and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the search index, so it was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing the search index; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most {count} tags can be given at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Buttons for sharing, printing, saving («شارك», Facebook, طباعة).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons of a video or audio player, advertisement labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of an article cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Details of annotations that nobody has changed since the latest backup are not those of that backup: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of articles that nobody has changed since the latest backup are not those of that backup: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of {count} articles cannot be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings, forms and rules of the readers&apos; comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {which} there is ${field}, which Maqal does not know; it knows {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {which} there is a $ that no name follows; write $$ for a dollar sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped; what was taken in by then stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left-over program text of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one annotation has an id with “{part}”; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one article has an id with “{part}”; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one import has an id with “{part}”; give more of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUL bytes in the file were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cleaning rule is called “{name}”; maqal rules lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of the library {name}; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several articles become several books; name a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive {name} holds no file of a kind that Maqal reads; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article is being changed by another program; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article of an annotation is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article {id} in the library {name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article {id} in the library {name} is damaged; restore the library from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article {id} in the library {name} is damaged; «maqal check --repair» mends it if a backup still has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article “{title}” is in the trash and was left there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s file no longer holds an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article&apos;s own address; kept as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author&apos;s name, given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book {name} is protected against copying (DRM); Maqal cannot open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The book {name} lists no chapters; get another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The buttons that change the size of the letters («+ الخط -»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date and time of publication; kept as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reports errors when all of the library file is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library {name} is full; nothing was changed by this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the library {name} reports an error; nothing was changed by this step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the search index {name} is full; what has changed will be found once there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds the search index {name} reports an error; what has changed will be found once it works again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends in the middle of a character; the broken end was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file kept for the article {id} is damaged in the library {name}; restore the library from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}); copy it to another place and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}); try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could not be read because of a fault in Maqal ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} does not exist; check its path and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} has no article {number}; it may have changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} has no text; choose a document with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} has no text; it may be a scan, whose pictures of pages a text recognition program has to read first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file {name} has {count} pages, which is more than the {most} an article may have; split it first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} holds more text than an article may have; split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no annotations that Maqal can take in: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no article text: no paragraph was found in it; choose a file that holds an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no article; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no page with text; save the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} holds no {kind}; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is JSON, but no export of wallabag or Omnivore; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is a damaged table and cannot be read; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file {name} is a list of {count} links without their text; save the pages themselves and import them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} is a table, but no export of Pocket or Instapaper: it has no columns url and title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged JSON and cannot be read; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is damaged and cannot be read as a {kind}; get another copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is empty; choose a file that holds an article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is packed by a method Maqal does not unpack; pack it again as an ordinary ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is protected with a password; save it without one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} is {size} MiB, which is more than the {most} MiB an article may have; split it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} may not be read; change its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} would unpack to far more than an article can be, so it is not opened; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot be listed ({reason}); change its permissions and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} holds no file of a kind that Maqal reads; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of a newsletter («أدخل بريدك», Enter your email address).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of a list of contributors («المساهمون»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of an article&apos;s tags («الكلمات الدالة»), or tags on a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading over links to other articles («ذات صلة»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading over lists of the site («الأكثر قراءة»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of a video («02:47», «مدة الفيديو …»), with its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library could not be backed up because it is damaged ({verdict}); restore it from an earlier backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library file is damaged ({fault}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no annotation with the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no article with the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no collection with the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no import with the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no saved search with the id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is being changed, so the search index was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be opened or made: something else is in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be opened or made: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be opened: check that its folder exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be opened: permission is denied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} cannot be written: the file or its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be backed up to {folder}: {reason}; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be backed up: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be brought up to date because rows in it refer to missing ones; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be replaced: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be set aside: {reason}; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} could not be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} has no backup of that time or earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is being written by {program} (process {process}); wait until that is done, or end it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is damaged; «maqal check --repair» saves what can be read, «maqal restore» brings back a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is gone: it was moved or removed while it was open; put it back to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} is in use by another program; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {name} was written by a later version of Maqal; update Maqal to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that names the author, place or agency; kept as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line “{line}” was not offered for {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The note is longer than {count:,} characters; make it a file of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page {name} holds no text; save it again when it has loaded, or choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The passage is in the article {count} times; quote more of it, or say which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The passage is in the article {times}, so there is no number {occurrence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is not in the article; quote it word for word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pasted text cannot be kept in {folder}: {reason}; is there room on the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {name} cannot be written; is its folder writable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place the report comes from, alone on its line; kept as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{name}” is part of how a page is read and cannot be switched off; keep single lines in the import&apos;s preview instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search for related articles was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not hold {wrong} of {live} articles as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index holds {held} of {live} articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index {folder} lacks a part; it will be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index {name} cannot be used ({reason}); it will be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index {name} cannot be written: its folder is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index {name} could not be written; it will be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The section of the site or the trail that leads to it; kept as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection is empty; select some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template {name} is too large for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of one article is not the one that was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of one article is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article has changed in the meantime; look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article has changed in the meantime; select the passage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} articles is not the one that was stored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} articles is not there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The text that stands for the author&apos;s picture («avatar»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was UTF-8 read as {encoding} by mistake; repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was in visual order; its letters were put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme file {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title, also where the page repeats it; kept as the article&apos;s title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of an annotation are not those of the text that it was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The words of {count} annotations are not those of the text that they were made in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The {what} {name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a collection with the name “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a saved search with the name “{name}” already; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on; «maqal screenshot FILE.png» renders it to a picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text encoding called {encoding!a}; use a name such as utf-8 or windows-1256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} at {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to read the library {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to annotate: the quote is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to annotate: the selection is empty; select some words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to bookmark: the article has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little room for a backup in {folder}; free some, or make one elsewhere with «maqal backup FILE».</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What articles are sorted by does not agree with their authors: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What articles are sorted by does not agree with their titles: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What closes an agency&apos;s report («(النهاية)», «// انتهى //», initials).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the article was taken from («المصدر: …»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are archived does not agree with their flags: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are favourites does not agree with their flags: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are unread does not agree with when they were opened: {count}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who publishes the paper («رئيس التحرير: …»), its edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported, edited and translated («إعداد … - تحرير …»).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later version of Maqal wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound, picture or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an annotation&apos;s template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not quote the passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a colour that Maqal does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has one end only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither JSON-LD nor JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no export of Maqal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is of a kind that Maqal does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts are not those of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its selector is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “placement” is not one that Maqal knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is neither a text nor a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is no list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is no list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its “{name}” is no whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends early: lists and states of reading may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web archive (MHTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} annotations lie outside their text.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters could not be read and are shown as �.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of lists and rules could not be taken in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kept files are not what was imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the outbox have numbers that were never given out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} belong to rows of {parent} that are not there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of the {total} files in {name} could not be read; of the first: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is not a folder and cannot be made one; the export of several articles needs a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}); choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Maqal library; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder, not a file; choose files, or import the folder recursively.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; add --recursive to import the files inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged ({verdict}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a Maqal library; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file, so it cannot be a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a file; name one for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a plain file; choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the library itself; name a backup to restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is the library itself; name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already and is no backup of Maqal; name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} leads nowhere; choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a later version of Maqal; update Maqal to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; «maqal check --repair» saves what can be read, «maqal restore {name}» brings back the backup of {moment} UTC with {articles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}; «maqal check --repair» saves what can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not a text file (it holds binary data); choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not text in any encoding that was tried; name its encoding, or choose a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not text in {name}; choose another encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is {kind}, not plain text; save its text to a .txt file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{without} of the {total} {kind} in {name} have no text of their own{which}; save those pages themselves and import them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Détails</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out of the text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-alike letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two articles is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first; the texts are too long to show all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeDesk</name>
    <message>
        <source>Taking in an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports of Maqal and Web Annotations (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Take back an export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would come into your library:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) brought up to date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to be reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be taken in:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was added is in the trash. Changes of lists and states stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was taken in by then stays; you can take in the rest later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them into the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new annotation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) with a later state</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s): collections and saved searches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other part(s): reading, tags, rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) without an article here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>%Ln selected article(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles with annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy to change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Files that were complete stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown, also for Obsidian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EPUB, a book for each article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of highlights (Readwise CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to be taken back (JSON Lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note for each article, with its highlights and its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with its highlights, its notes at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns its pages from right to left in Arabic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights and notes, one in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations alone, in the terms of the standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles with their files, annotations, lists and searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) with them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with changes of yours left alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The template is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Exact spelling: marks and hamza count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Nothing was changed in it. From a terminal, “maqal check --repair” mends what is damaged and “maqal restore” brings a backup back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around with the sample articles, or import your own: text, web pages, Word, EPUB and PDF. You can also drop files here. All of it stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportBegin</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text, web pages, Word, EPUB, PDF, Markdown, or a folder of them. You see what becomes of each before anything is imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Surveiller un dossier</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files in %1 are imported from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) recur; see File, Cleaning rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the trash</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The watched folder is gone; nothing is imported by itself now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>The list cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) a second</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFieldsEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
</context>
<context>
    <name>ImportFilesModel</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportLinesModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Choose a file to see what will be imported from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new version of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Tick a line to keep it in the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles in this folder and the folders in it will be imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndexLine</name>
    <message>
        <source>The search index is being rebuilt: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New articles are being made searchable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes with the program, and the terms under which its makers share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its text is not carried here; it stands with its source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Everything is archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you import from now on comes here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have opened every article of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article a favourite with %1, and it is found here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away what you have read with %1; it can still be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a passage in an article to highlight it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag articles with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles to it with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that you delete stay here for 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsDesk</name>
    <message>
        <source>Restore an article to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Rename the collection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The collection is deleted; its articles stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More buttons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>A&amp;nnoter</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Tri</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>L&amp;ines and column</source>
        <translation>&amp;Lignes et colonne</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>L&amp;angue</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in every spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article passes these filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article that passes these filters matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every article can be searched yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDesk</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Maqal</source>
        <translation>Maqal</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation of the article is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passage is copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Named on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both speak of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same author: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two reasons</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPopup</name>
    <message>
        <source>Forget these searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedDelegate</name>
    <message>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedDesk</name>
    <message>
        <source>This paragraph also stands in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first, whatever their kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page names no related items, and the library holds nothing like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de recherche</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search does not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>Old highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was it for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you have just read come back last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read again yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two weeks after you highlight a passage, it is shown here again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author&apos;s picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copyright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>credits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footer link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clutter above the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other headlines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page clutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image marker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link inside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masthead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page&apos;s date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page footer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prayer times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reader&apos;s comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign-up form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>symbols</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learnt clutter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Cleaning rules</source>
        <translation>Règles de nettoyage</translation>
    </message>
    <message>
        <source>No suggestions now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an import, lines that recur in many articles of a source stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On for articles from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short lines that recur in many articles of one source. Nothing is left out unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its place on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the saved search “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The articles it finds stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>The search index is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln result(s) or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the menus and dialogs. Articles keep the language they are written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Font size of menus and lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points. The text of articles has its own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic-Indic (٠١٢٣)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (0123)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits in dates and counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a language that is written with either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri date beside the Gregorian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under the title of an article, by the Umm al-Qura calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing blinks, slides or fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font that articles are set in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a multiple of the size of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified lines</source>
        <translation>Lignes justifiées</translation>
    </message>
    <message>
        <source>Show vocalisation</source>
        <translation>Afficher la vocalisation</translation>
    </message>
    <message>
        <source>The marks above and below the letters, where an article has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits in articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored and copied stays as it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New files in it are imported by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the last article at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered under the empty search box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep how long was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the statistics. It stays in your library like all else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From −10, the slowest, to 10.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all settings and shortcuts back to what they were at first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your articles and annotations stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed for moving and typing; hold another key with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you assign it, it is taken from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In text fields %1 keeps its own meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideHeading</name>
    <message>
        <source>Put this article away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished">Panneau latéral</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>En lien</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Nothing related yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see what else the library holds on its story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to mark passages in it and write notes to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see where it came from and which lines were left out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechBar</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading aloud (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no voice for this language: %1. Voices are added in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster by %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower by %1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>The voice stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsDesk</name>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts are saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Reading statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is reading before it: choose a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article and read: how long, on which days and on what is counted from then on, in your library alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Days with reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest run of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>So far it is only known which articles were opened. How long you read is counted from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1 it is only known which articles were opened first, not how long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaggingDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) opened</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; for how long is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of reading a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of reading a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of reading a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of reading a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of reading a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of reading a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles opened a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles opened a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles opened a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read about, by its strongest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The past year, day by day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors read most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources read most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations by colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read has no tags and no section. Tag an article to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read names no author.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you read names no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No annotation of this time has a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was highlighted in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkNames</name>
    <message>
        <source>Importing articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making articles searchable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) in common</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
