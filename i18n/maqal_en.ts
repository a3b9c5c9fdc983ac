<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
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
