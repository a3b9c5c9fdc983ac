<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ActivityStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationBrowser</name>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlesDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) added to the favourites</source>
        <translation>
            <numerusform>%Ln article added to the favourites</numerusform>
            <numerusform>%Ln articles added to the favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the favourites</source>
        <translation>
            <numerusform>%Ln article taken out of the favourites</numerusform>
            <numerusform>%Ln articles taken out of the favourites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) archived</source>
        <translation>
            <numerusform>%Ln article archived</numerusform>
            <numerusform>%Ln articles archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the archive</source>
        <translation>
            <numerusform>%Ln article taken out of the archive</numerusform>
            <numerusform>%Ln articles taken out of the archive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>%Ln article marked as unread</numerusform>
            <numerusform>%Ln articles marked as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>%Ln article marked as read</numerusform>
            <numerusform>%Ln articles marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln article moved to the trash</numerusform>
            <numerusform>%Ln articles moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored</source>
        <translation>
            <numerusform>%Ln article restored</numerusform>
            <numerusform>%Ln articles restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>Tags of %Ln article</numerusform>
            <numerusform>Tags of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s) changed</source>
        <translation>
            <numerusform>Tags of %Ln article changed</numerusform>
            <numerusform>Tags of %Ln articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln article(s)</source>
        <translation>
            <numerusform>Collections of %Ln article</numerusform>
            <numerusform>Collections of %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln article(s) changed</source>
        <translation>
            <numerusform>Collections of %Ln article changed</numerusform>
            <numerusform>Collections of %Ln articles changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message numerus="yes">
        <source>Tags of %Ln annotation(s)</source>
        <translation>
            <numerusform>Tags of %Ln annotation</numerusform>
            <numerusform>Tags of %Ln annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln annotation(s) changed</source>
        <translation>
            <numerusform>Tags of %Ln annotation changed</numerusform>
            <numerusform>Tags of %Ln annotations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour of %Ln annotation(s) changed</source>
        <translation>
            <numerusform>Colour of %Ln annotation changed</numerusform>
            <numerusform>Colour of %Ln annotations changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln annotation moved to the trash</numerusform>
            <numerusform>%Ln annotations moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) restored</source>
        <translation>
            <numerusform>%Ln annotation restored</numerusform>
            <numerusform>%Ln annotations restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
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
        <source>%Ln row(s) could not be read, or not whole</source>
        <translation>
            <numerusform>%Ln row could not be read, or not whole</numerusform>
            <numerusform>%Ln rows could not be read, or not whole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message numerus="yes">
        <source>A tag has at most {count} characters; write the rest into the note.</source>
        <translation>
            <numerusform>A tag has at most {count} character; write the rest into the note.</numerusform>
            <numerusform>A tag has at most {count} characters; write the rest into the note.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most {count} tags can be given at once.</source>
        <translation>
            <numerusform>At most {count} tag can be given at once.</numerusform>
            <numerusform>At most {count} tags can be given at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of annotations that nobody has changed since the latest backup are not those of that backup: {count}.</source>
        <translation>
            <numerusform>Details of annotations that nobody has changed since the latest backup are not those of that backup: {count}.</numerusform>
            <numerusform>Details of annotations that nobody has changed since the latest backup are not those of that backup: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of articles that nobody has changed since the latest backup are not those of that backup: {count}.</source>
        <translation>
            <numerusform>Details of articles that nobody has changed since the latest backup are not those of that backup: {count}.</numerusform>
            <numerusform>Details of articles that nobody has changed since the latest backup are not those of that backup: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of {count} articles cannot be read.</source>
        <translation>
            <numerusform>Details of {count} articles cannot be read.</numerusform>
            <numerusform>Details of {count} articles cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file {name} has {count} pages, which is more than the {most} an article may have; split it first.</source>
        <translation>
            <numerusform>The file {name} has {count} page, which is more than the {most} an article may have; split it first.</numerusform>
            <numerusform>The file {name} has {count} pages, which is more than the {most} an article may have; split it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file {name} is a list of {count} links without their text; save the pages themselves and import them.</source>
        <translation>
            <numerusform>The file {name} is a list of {count} link without its text; save the page itself and import it.</numerusform>
            <numerusform>The file {name} is a list of {count} links without their text; save the pages themselves and import them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The note is longer than {count:,} characters; make it a file of its own.</source>
        <translation>
            <numerusform>The note is longer than {count} character; make it a file of its own.</numerusform>
            <numerusform>The note is longer than {count} characters; make it a file of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The passage is in the article {count} times; quote more of it, or say which.</source>
        <translation>
            <numerusform>The passage is in the article once.</numerusform>
            <numerusform>The passage is in the article {count} times; quote more of it, or say which.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} articles is not the one that was stored.</source>
        <translation>
            <numerusform>The text of {count} articles is not the one that was stored.</numerusform>
            <numerusform>The text of {count} articles is not the one that was stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} articles is not there.</source>
        <translation>
            <numerusform>The text of {count} articles is not there.</numerusform>
            <numerusform>The text of {count} articles is not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of {count} annotations are not those of the text that they were made in.</source>
        <translation>
            <numerusform>The words of {count} annotations are not those of the text that they was made in.</numerusform>
            <numerusform>The words of {count} annotations are not those of the text that they were made in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What articles are sorted by does not agree with their authors: {count}.</source>
        <translation>
            <numerusform>What articles are sorted by does not agree with their authors: {count}.</numerusform>
            <numerusform>What articles are sorted by does not agree with their authors: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What articles are sorted by does not agree with their titles: {count}.</source>
        <translation>
            <numerusform>What articles are sorted by does not agree with their titles: {count}.</numerusform>
            <numerusform>What articles are sorted by does not agree with their titles: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are archived does not agree with their flags: {count}.</source>
        <translation>
            <numerusform>Whether articles are archived does not agree with their flags: {count}.</numerusform>
            <numerusform>Whether articles are archived does not agree with their flags: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are favourites does not agree with their flags: {count}.</source>
        <translation>
            <numerusform>Whether articles are favourites does not agree with their flags: {count}.</numerusform>
            <numerusform>Whether articles are favourites does not agree with their flags: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are unread does not agree with when they were opened: {count}.</source>
        <translation>
            <numerusform>Whether articles are unread does not agree with when they was opened: {count}.</numerusform>
            <numerusform>Whether articles are unread does not agree with when they were opened: {count}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} annotations lie outside their text.</source>
        <translation>
            <numerusform>{count} annotations lie outside their text.</numerusform>
            <numerusform>{count} annotations lie outside their text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters could not be read and are shown as �.</source>
        <translation>
            <numerusform>{count} damaged character could not be read and is shown as �.</numerusform>
            <numerusform>{count} damaged characters could not be read and are shown as �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of lists and rules could not be taken in.</source>
        <translation>
            <numerusform>{count} entries of lists and rules could not be taken in.</numerusform>
            <numerusform>{count} entries of lists and rules could not be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kept files are not what was imported.</source>
        <translation>
            <numerusform>{count} kept files are not what was imported.</numerusform>
            <numerusform>{count} kept files are not what was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the outbox have numbers that were never given out.</source>
        <translation>
            <numerusform>{count} rows of the outbox have numbers that was never given out.</numerusform>
            <numerusform>{count} rows of the outbox have numbers that were never given out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} belong to rows of {parent} that are not there.</source>
        <translation>
            <numerusform>{count} rows of {table} belong to rows of {parent} that are not there.</numerusform>
            <numerusform>{count} rows of {table} belong to rows of {parent} that are not there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>{count} times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message numerus="yes">
        <source>%Ln line(s) left out of the text</source>
        <translation>
            <numerusform>%Ln line left out of the text</numerusform>
            <numerusform>%Ln lines left out of the text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) differ</source>
        <translation>
            <numerusform>%Ln paragraph differs</numerusform>
            <numerusform>%Ln paragraphs differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) taken in</source>
        <translation>
            <numerusform>%Ln article taken in</numerusform>
            <numerusform>%Ln articles taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) added</source>
        <translation>
            <numerusform>%Ln annotation added</numerusform>
            <numerusform>%Ln annotations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) brought up to date</source>
        <translation>
            <numerusform>%Ln annotation brought up to date</numerusform>
            <numerusform>%Ln annotations brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to be reviewed</source>
        <translation>
            <numerusform>%Ln annotation to be reviewed</numerusform>
            <numerusform>%Ln annotations to be reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be taken in:</source>
        <translation>
            <numerusform>%Ln part could not be taken in:</numerusform>
            <numerusform>%Ln parts could not be taken in:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>%Ln new article</numerusform>
            <numerusform>%Ln new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them into the trash</source>
        <translation>
            <numerusform>%Ln of them into the trash</numerusform>
            <numerusform>%Ln of them into the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new annotation(s)</source>
        <translation>
            <numerusform>%Ln new annotation</numerusform>
            <numerusform>%Ln new annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) with a later state</source>
        <translation>
            <numerusform>%Ln annotation with a later state</numerusform>
            <numerusform>%Ln annotations with a later state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s): collections and saved searches</source>
        <translation>
            <numerusform>%Ln list: collections and saved searches</numerusform>
            <numerusform>%Ln lists: collections and saved searches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other part(s): reading, tags, rules</source>
        <translation>
            <numerusform>%Ln other part: reading, tags, rules</numerusform>
            <numerusform>%Ln other parts: reading, tags, rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) here already</source>
        <translation>
            <numerusform>%Ln article here already</numerusform>
            <numerusform>%Ln articles here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here already</source>
        <translation>
            <numerusform>%Ln annotation here already</numerusform>
            <numerusform>%Ln annotations here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) without an article here</source>
        <translation>
            <numerusform>%Ln annotation without an article here</numerusform>
            <numerusform>%Ln annotations without an article here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s)</source>
        <translation>
            <numerusform>%Ln damaged part</numerusform>
            <numerusform>%Ln damaged parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>%Ln selected article(s)</source>
        <translation>
            <numerusform>%Ln selected article</numerusform>
            <numerusform>%Ln selected articles</numerusform>
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
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>%Ln article exported</numerusform>
            <numerusform>%Ln articles exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>%Ln article exported</numerusform>
            <numerusform>%Ln articles exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) with them</source>
        <translation>
            <numerusform>%Ln annotation with them</numerusform>
            <numerusform>%Ln annotations with them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with changes of yours left alone</source>
        <translation>
            <numerusform>%Ln file with changes of yours left alone</numerusform>
            <numerusform>%Ln files with changes of yours left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported</source>
        <translation>
            <numerusform>%Ln file could not be imported</numerusform>
            <numerusform>%Ln files could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) recur; see File, Cleaning rules</source>
        <translation>
            <numerusform>%Ln line recur; see File, Cleaning rules</numerusform>
            <numerusform>%Ln lines recur; see File, Cleaning rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln article moved to the trash</numerusform>
            <numerusform>%Ln articles moved to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) a second</source>
        <translation>
            <numerusform>%Ln file a second</numerusform>
            <numerusform>%Ln files a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>%Ln second left</numerusform>
            <numerusform>%Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>%Ln already in the library</numerusform>
            <numerusform>%Ln already in the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported</source>
        <translation>
            <numerusform>%Ln file could not be imported</numerusform>
            <numerusform>%Ln files could not be imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) to read</source>
        <translation>
            <numerusform>about %Ln minute to read</numerusform>
            <numerusform>about %Ln minutes to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln result(s) or more</source>
        <translation>
            <numerusform>%Ln result or more</numerusform>
            <numerusform>%Ln results or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
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
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) opened</source>
        <translation>
            <numerusform>%Ln article opened</numerusform>
            <numerusform>%Ln articles opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) in common</source>
        <translation>
            <numerusform>%Ln paragraph in common</numerusform>
            <numerusform>%Ln paragraphs in common</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>%Ln day apart</numerusform>
            <numerusform>%Ln days apart</numerusform>
        </translation>
    </message>
</context>
</TS>
