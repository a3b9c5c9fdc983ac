; Inno Setup 6: the installer for Windows, of the folder that PyInstaller made there.
;
;   py packaging\dev.py build folder
;   iscc /DVersion=0.1.0 packaging\windows\maqal.iss
;
; Without administrator's rights it installs for the person alone.

#ifndef Version
  #error Say which version: iscc /DVersion=…
#endif

[Setup]
AppId={{8B1E8C0C-6B0E-4B0F-9B60-5E2F7F1E6C5A}
AppName=Maqal
AppVersion={#Version}
AppPublisher=Maqal contributors
DefaultDirName={autopf}\Maqal
DefaultGroupName=Maqal
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\maqal.ico
UninstallDisplayIcon={app}\maqal.exe
OutputDir=..\..\dist
OutputBaseFilename=maqal-{#Version}-windows-x86_64
Compression=lzma2
SolidCompression=yes
ChangesAssociations=yes
WizardStyle=modern

[Languages]
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
en.Name=Maqal
ar.Name=مقال
en.Desktop=Put an icon on the desktop
ar.Desktop=وضع أيقونة على سطح المكتب

[Tasks]
Name: "desktop"; Description: "{cm:Desktop}"; Flags: unchecked

[Files]
Source: "..\..\build\folder\maqal\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{cm:Name}"; Filename: "{app}\maqal.exe"
Name: "{autodesktop}\{cm:Name}"; Filename: "{app}\maqal.exe"; Tasks: desktop

[Registry]
; Offered in "Open with" of text files; nothing that another program opens is taken from it.
Root: HKA; Subkey: "Software\Classes\Applications\maqal.exe\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\maqal.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\maqal.exe\SupportedTypes"; ValueType: string; ValueName: ".txt"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\maqal.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\maqal.exe\SupportedTypes"; ValueType: string; ValueName: ".jsonl"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\maqal.exe\SupportedTypes"; ValueType: string; ValueName: ".jsonld"; ValueData: ""

[Run]
Filename: "{app}\maqal.exe"; Description: "{cm:LaunchProgram,Maqal}"; Flags: nowait postinstall skipifsilent
